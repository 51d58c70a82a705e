/**
 * Places that people name and that no zone of the platform's list is named after, without diacritics, by zone. A country
 * of several zones stands for none.
 *
 * No package replaces them: `@vvo/tzdb` 6.202 and `timezone-soft` 1.5 know under half of these names and hardly any in
 * Vietnamese, and cities of the former are words of sentences (`split`, `mary`).
 */
const namesOf: Readonly<Record<string, string>> = {
  "America/New_York": "nyc|boston|washington|washington dc|philadelphia|atlanta|miami|us eastern",
  "America/Chicago": "austin|dallas|houston|minneapolis|us central",
  "America/Denver": "salt lake city|us mountain",
  "America/Los_Angeles":
    "san francisco|bay area|silicon valley|seattle|san diego|las vegas|california|us pacific",
  "America/Toronto": "montreal|ottawa",
  "America/Argentina/Buenos_Aires": "buenos aires|argentina",
  "America/Sao_Paulo": "rio|rio de janeiro|brasilia",
  "America/Bogota": "colombia",
  "America/Lima": "peru",
  "America/Nuuk": "nuuk",
  "Europe/London":
    "uk|united kingdom|england|britain|great britain|edinburgh|manchester|cambridge|vuong quoc anh",
  "Europe/Dublin": "ireland",
  "Europe/Paris": "france|lyon",
  "Europe/Berlin": "germany|munich|hamburg|frankfurt|cologne",
  "Europe/Zurich": "switzerland|geneva|bern|thuy si",
  "Europe/Madrid": "barcelona",
  "Europe/Rome": "italy|milan",
  "Europe/Amsterdam": "netherlands|holland|rotterdam|ha lan",
  "Europe/Brussels": "belgium",
  "Europe/Vienna": "austria",
  "Europe/Warsaw": "poland|krakow|ba lan",
  "Europe/Stockholm": "sweden|thuy dien",
  "Europe/Oslo": "norway",
  "Europe/Copenhagen": "denmark",
  "Europe/Helsinki": "finland",
  "Europe/Prague": "czechia|czech republic",
  "Europe/Athens": "greece",
  "Europe/Kyiv": "kyiv|kiev|ukraine",
  "Europe/Istanbul": "turkey|ankara",
  "Africa/Cairo": "egypt",
  "Africa/Lagos": "nigeria",
  "Africa/Nairobi": "kenya",
  "Africa/Johannesburg": "south africa|cape town",
  "Asia/Jerusalem": "tel aviv|israel",
  "Asia/Riyadh": "saudi arabia",
  "Asia/Dubai": "uae|abu dhabi",
  "Asia/Karachi": "pakistan|lahore",
  "Asia/Kolkata":
    "india|kolkata|calcutta|mumbai|bombay|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|pune|an do",
  "Asia/Kathmandu": "nepal|kathmandu",
  "Asia/Dhaka": "bangladesh",
  "Asia/Colombo": "sri lanka",
  "Asia/Yangon": "yangon|myanmar",
  "Asia/Bangkok": "thailand|thai lan",
  "Asia/Ho_Chi_Minh":
    "vietnam|viet nam|vn|hanoi|ha noi|hn|saigon|sai gon|sg vn|ho chi minh|ho chi minh city|thanh pho ho chi minh|tp ho chi minh|tp hcm|tphcm|tp.hcm|hcm|hcmc|da nang|danang|can tho|hai phong|hue|nha trang",
  "Asia/Singapore": "sing",
  "Asia/Kuala_Lumpur": "malaysia|kl",
  "Asia/Manila": "philippines",
  "Asia/Shanghai": "china|beijing|peking|shenzhen|guangzhou|hangzhou|trung quoc|bac kinh|thuong hai",
  "Asia/Hong_Kong": "hongkong|hong kong",
  "Asia/Taipei": "taiwan|dai loan",
  "Asia/Tokyo": "japan|osaka|kyoto|nhat ban",
  "Asia/Seoul": "korea|south korea|busan|han quoc",
  "Australia/Sydney": "canberra",
  "Pacific/Auckland": "new zealand|nz|wellington|christchurch",
  "Pacific/Apia": "samoa",
  "Pacific/Honolulu": "hawaii",
};

/** Names that are also common words of a sentence: they mean a place only where a sentence says so. */
export const namesInContext: Readonly<Record<string, string>> = {
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  anh: "Europe/London",
  phap: "Europe/Paris",
  duc: "Europe/Berlin",
  nhat: "Asia/Tokyo",
};

/** The zone of each place. */
export const places: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namesOf).flatMap(([zone, names]) => names.split("|").map((name) => [name, zone] as const)),
);
