import type { Concept } from "./lexicon.ts";

/** What Vietnamese words and phrases mean to us, written without diacritics; phrases are parted by `|`. */
export const vietnameseWords: Readonly<Partial<Record<Concept, string>>> = {
  cost: "chi phi|phi|ton|ton kem|het|mat|bao nhieu|nhieu tien|bao nhieu tien|nhieu|tien|kinh phi|ngan sach|tra|phai tra|chi|tong cong|tong|con so|du bao|du doan|uoc tinh|uoc luong|so tien|do la|do|usd|dat|dat do|re|muc chi|nhiu|bn|bnhieu|bao nhiu|bi nhieu|re hon|dat hon|re nhat|dat nhat|mac|mac hon|mac bao nhieu|nhiu tien|bao nhieu do|bao nhieu vnd|bao nhieu dong|may do|may tien",
  price: "gia|gia ca|bang gia|gia niem yet|don gia|muc gia",
  train:
    "huan luyen|huan luyen lai|train|training|dao tao mo hinh|luyen|luyen mo hinh|lan huan luyen|viec huan luyen",
  token:
    "token|gia token|gia api|api|moi trieu token|mot trieu token|moi token|tren trieu token|cho mot trieu token|mot token|1 token|gia suy luan|phi suy luan|chi phi suy luan|chi phi token|chi phi api",
  inference: "suy luan|truy van|van hanh|yeu cau|luot hoi",
  rent: "thue|gia thue|cho thue|thue gpu|moi gio|mot gio|/gio|theo gio|gio|gio gpu|tien thue|phi thue",
  compare:
    "so sanh|so voi|voi|doi chieu|hay la|hay|hoac|khac nhau|chenh lech|chenh nhau|cai nao re hon|ben nao re hon|re hon|dat hon|vs|so|ti le|ty le|chenh|chenh bao nhieu|chenh nhau bao nhieu|canh|dat canh|ben canh|mac hon|khac nhau sao|khac nhau the nao|dat hon bao nhieu|re hon bao nhieu|gap may lan|gap bao nhieu lan|gap may|gap bao nhieu",
  trend:
    "xu huong|toc do|toc do giam|nhanh co nao|nhanh den dau|nhanh the nao|nhanh ra sao|moi nam|moi nam re di|re di|re dan|giam|giam gia|giam bao nhieu|giam nhanh|bao nhieu phan tram|phan tram|tang hay giam|tang truong|dien bien|da giam|muc giam|hang nam|giam di|giam mot nua|giam nua|chu ky giam nua|thoi gian giam nua|tang|% moi nam|cai thien|tien bo",
  decompose:
    "phan tach|tach|tach ra|tach thanh|boc tach|chia|chia ra|phan ra|phan chia|dong gop|phan dong gop|bao nhieu phan la|bao nhieu la do|do phan cung|do phan mem|phan nao|theo phan cung va phan mem|phan cung va phan mem|thanh phan|cau thanh|nho phan cung|nho phan mem|den tu|trong muc giam|muc giam|phan tich",
  hardware: "phan cung|chip|gpu",
  software: "phan mem|thuat toan",
  when: "khi nao|bao gio|nam nao|den khi nao|den bao gio|luc nao|bao lau|bao lau nua|may nam nua|bao nhieu nam nua|thang nao|chung nao|thoi diem nao|ngay nao|khi|phan tram",
  chance:
    "xac suat|kha nang|co hoi|lieu|lieu co|ti le|co kha nang|may phan tram|bao nhieu phan tram|phan tram",
  below:
    "duoi|thap hon|re hon|it hon|nho hon|xuong duoi|xuong|giam xuong|giam duoi|con duoi|khong qua|toi da|khong den|chua den|con|cham moc|cham|dat muc|tut xuong|roi xuong|xuong con|giam con|<",
  above: "tren|vuot|vuot qua|vuot moc|qua|hon|cao hon|lon hon|nhieu hon|dat hon|it nhat|toi thieu|cham moc|>",
  why: "vi sao|tai sao|sao lai|ly do|giai thich|nguyen nhan|do dau|vi dau|can cu vao dau|co so nao|dua vao dau|the nao ma|sao ma lai|sao lai the|nho dau|tai dau",
  change:
    "thay doi|co gi moi|gi moi|moi|bien dong|cap nhat|khac gi|co thay doi gi|so voi tuan truoc|so voi thang truoc|doi moi|da doi|thay doi gi|co gi thay doi|nhuc nhich|bien doi|doi|thay doi gi khong|co thay doi khong|co gi khac|co bien dong gi",
  confidence:
    "tin cay|do tin cay|dang tin|dang tin khong|tin duoc|tin duoc khong|chac chan|chac den dau|chac khong|co chac|chac|sai so|do bat dinh|khoang tin cay|bat dinh|do rong|khoang|bien do|tin tuong|muc do tin cay|co the tin|tin noi|chac co nao|tu tin|sai lech|den muc nao|rong the|rong vay",
  doubt:
    "that a|that khong|that chu|that sao|that khong vay|that hay dua|that vay sao|that la|co chac khong|chac khong|chac chua|co dung khong|dung khong|dung chua|vo ly|nghe vo ly|kho tin|khong tin|khong the nao|sao thap the|sao cao the|thap qua|cao qua|thap the|cao the|re qua|dat qua|sai roi|nham|co nham khong|nham khong|sai khong|co sai khong|nghi qua|dang ngo|xao|dua a|vay a|the a|nghe sai sai|nghe khong on|kha nghi|thiet khong|thiet a|thiet hong",
  method:
    "phuong phap|cach tinh|tinh the nao|tinh nhu the nao|tinh bang cach nao|bang cach nao|tinh ra sao|cong thuc|mo hinh thong ke|thuat toan du bao|phuong phap luan|du bao the nao|du bao bang cach nao|tinh kieu gi|lam sao tinh|tinh toan|tinh|duoc tinh|cach lam|cach ban tinh|cach du bao|lam the nao de tinh|lam the nao|nhu the nao|kieu gi|the nao de ra|cach nao|theo cach nao|tinh kieu nao",
  record:
    "do chinh xac|chinh xac|chinh xac den dau|chinh xac khong|chinh xac the nao|chinh xac co nao|dung duoc bao nhieu|dung bao nhieu lan|lich su du bao|du bao truoc day|cac du bao truoc day|thanh tich|kiem chung|kiem dinh nguoc|ti le dung|ty le dung|dung sai|sai bao nhieu|du bao dung|do phu|tung du bao|truoc day dung|truoc gio dung|dung den dau|dung toi dau|dung khong|dung bao nhieu phan tram",
  sources:
    "nguon|nguon so lieu|nguon du lieu|nguon goc|nguon nao|lay tu dau|lay o dau|trich dan|dan nguon|tham khao|tai lieu|bang chung|so lieu lay tu dau|du lieu tu dau|tu dau ra|tu dau|o dau ra|ai noi|theo nguon|dan chung|can cu",
  subscribe: "dang ky|gui|gui cho|dang|dang len|theo doi|dat lich|len lich|nhan ban tin|nhan",
  unsubscribe:
    "huy dang ky|bo dang ky|huy|ngung|ngung gui|dung gui|thoi gui|khong gui|khong nhan|thoi nhan|bo theo doi|huy theo doi|ngung nhan|dung dang|huy ban tin|tat|tat han",
  pause:
    "tam dung|tam ngung|tam hoan|tam tat|dung tam|hoan|tam thoi dung|tam thoi ngung|ngung tam|ngung tam thoi|dung tam thoi",
  resume: "tiep tuc|mo lai|bat lai|khoi phuc|gui lai|gui tiep|chay lai|kich hoat lai|noi lai|hoat dong lai",
  preview: "xem truoc|ban xem truoc|xem thu|gui thu|ban thu|thu truoc|mau ban tin|ban mau",
  edit: "doi|doi sang|chuyen|chuyen sang|chinh|chinh sua|sua|thay|doi gio|doi lich|doi ngay|dat lai|cho|doi lai",
  digest:
    "ban tin|ban tin tuan|ban tin hang tuan|tin tuan|bao cao tuan|tong hop tuan|tom tat tuan|hang tuan|digest|ban tong hop|ban tom tat|bao cao hang tuan|thu tin",
  only: "chi khi co thay doi|chi gui khi co thay doi|chi khi so lieu thay doi|chi khi co gi moi|chi gui khi co gi moi|chi khi co bien dong|chi gui khi co bien dong|khi nao co thay doi moi gui|co thay doi moi gui|chi khi gia thay doi|khi co thay doi|khong co gi moi thi thoi|chi khi co thay doi so lieu|chi khi co tin moi|co gi moi moi gui|chi gui khi so lieu thay doi|neu co thay doi|neu co gi moi",
  channel:
    "kenh|kenh nay|trong kenh|vao kenh|kenh chung|o day|day|cho nhom|nhom|cho ca nhom|#channel|chung toi|chung minh|bon minh",
  me: "cho toi|toi|cua toi|cho minh|minh|cho em|em|cho anh|cua em|cua minh|cho tui|tui",
  recordVerb: "ghi|ghi lai|ghi nhan|luu|luu lai|nhap|them|them vao|ghi chep|ghi so|ghi vao|bo sung|ghi them",
  recorded:
    "chi phi da ghi|chi phi chung toi da ghi|chi phi cua chung toi|chi phi da luu|da ghi|da luu|da ghi lai|da nhap|nhung gi da ghi|cac khoan da ghi|khoan da ghi|chung toi da ghi|danh sach chi phi|chi phi noi bo|chuoi|series|muc|khoan",
  remove: "xoa|xoa bo|bo|huy|go|xoa di|loai bo",
  settings:
    "cai dat|thiet lap|tuy chon|cau hinh|ngon ngu|tien te|don vi tien|mui gio|tra loi toi bang|tra loi bang|mac dinh|tu gio|tu nay|noi tieng|tieng|chuyen sang|luon",
  workspace:
    "workspace|ca workspace|toan workspace|khong gian lam viec|toan cong ty|ca cong ty|ca nhom|moi nguoi|tat ca moi nguoi|toan bo|to chuc|ca team",
  forget:
    "quen workspace|quen workspace nay|xoa het du lieu|xoa toan bo du lieu|xoa moi du lieu|xoa tat ca du lieu|xoa sach du lieu|xoa het moi thu|quen het|quen tat ca|quen chung toi di|quen di|xoa du lieu cua chung toi|xoa du lieu workspace|xoa tat ca|xoa het|quen khong gian lam viec|quen khong gian lam viec nay|quen toan bo",
  help: "tro giup|giup|giup do|giup toi|huong dan|cach dung|cach su dung|su dung the nao|dung the nao|dung sao|xai sao|lam duoc gi|ban lam duoc gi|ban co the lam gi|ban biet lam gi|hoi duoc gi|hoi gi duoc|co the hoi gi|hoi nhung gi|cac lenh|lenh|vi du|cau lenh|tinh nang|co the hoi|hoi nhu the nao|hoi the nao|ban giup duoc gi|giup duoc gi|bot lam duoc gi|bot nay lam gi|bot nay lam duoc gi|dung bot|huong dan su dung|dung nhu the nao|xai the nao|dung bot the nao|bot nay dung the nao|dung kieu gi|xai kieu gi",
  list: "danh sach|liet ke|liet ke cac|nhung mo hinh nao|cac mo hinh nao|mo hinh nao|he thong nao|nhung he thong nao|cac he thong|cac mo hinh|ban biet|co nhung gi|biet nhung|tat ca mo hinh|tat ca cac mo hinh|tat ca he thong|ban co nhung|ho tro nhung|ho tro mo hinh nao|ho tro|nhung gi|co nhung mo hinh nao|biet mo hinh nao",
  greet:
    "chao|xin chao|chao ban|chao bot|chao em|chao anh|chao buoi sang|alo|hello|hi|hey|khoe khong|ban khoe khong|chao ca nha|e|chao moi nguoi",
  thanks:
    "cam on|cam on ban|cam on nhieu|cam on nha|cam on nhe|cam on bot|cam on em|tuyet|tuyet voi|hay qua|tot qua|gioi qua|ok cam on|thanks|hay lam|qua hay|cam on nhieu nhe|dinh|xin cam on|gioi|tot|hay do|xin loi|duoc roi|on roi",
  bye: "tam biet|hen gap lai|chao tam biet|ngu ngon|bye|gap lai sau|hen mai|di day",
  who: "ban la ai|ban la gi|ban ten gi|ten ban|ai tao ra ban|bot la ai|ban la bot|ban la nguoi|ban la may|gioi thieu ban than|may la ai",
  advice:
    "co nen|nen|nen dung|nen mua|nen chon|nen thue|nen cho|nen doi|nen train|nen huan luyen|loi khuyen|khuyen|tu van|goi y|de xuat|co dang|dang khong|dang tien|mo hinh nao tot nhat|cai nao tot hon|lua chon nao|chon mo hinh nao|tot nhat|nen hay khong|co loi hon|phu hop|dau tu|dau tu vao",
  ownBills:
    "hoa don|hoa don cua|chung toi da tra|cong ty minh|cong ty toi|cong ty em|cong ty chung toi|cong ty minh tra|minh tra|minh da tra|toi da tra|nhom toi|nhom minh|team minh|team toi|da tieu|da chi|tieu bao nhieu|chung ta da chi|chung minh da chi|da dung het|muc su dung|tai khoan cua|da xai|xai het|bill|tai khoan|tieu het|da tra",
  undefinedTarget:
    "agi|asi|sieu tri tue|tri tue tong quat|tri tue nhan tao tong quat|ai tong quat|tri tue ngang con nguoi|ngang con nguoi|ai ngang nguoi|mo hinh tot nhat|mo hinh hoan hao|ai co y thuc|diem ky di|tot nhat moi thoi dai|ai sieu viet|ai manh nhat|mo hinh manh nhat co the|sieu ai|ai toan nang|thong minh nhat|thong minh hon con nguoi|thong minh hon nguoi|vuot con nguoi|thong minh nhu con nguoi|gioi hon con nguoi",
  unsupported:
    "chatgpt plus|chatgpt pro|claude pro|goi|goi cuoc|goi thang|thue bao|midjourney|dall-e|sora|tao anh|sinh anh|hinh anh|anh|moi anh|mot tam anh|video|tao video|giay video|phut video|nhac|bai hat|giong noi|dien|nang luong|tien dien|dien nang|khi thai|carbon|co2|nuoc|trung tam du lieu|luong|ky su|nhan su|mua h100|nhan cong|robot|dich thuat|gan nhan|mot thang|hang thang|moi thang|phi thang",
  ai: "ai|tri tue nhan tao|mo hinh|mo hinh ngon ngu|llm|mang no-ron|hoc may|hoc sau|gpu|chip|mo hinh lon|model",
  follow:
    "con|the con|con neu|neu|neu la|neu dung|thi sao|the thi|the|vay con|vay|tuong tu|nhu tren|nhu vay nhung|cung vay|cung cau do|giong vay|doi sang|thay bang|thay|va|voi|con voi|the voi|con cho|ap dung cho|lam lai|gio thi|bay gio cho|nhung",
  series:
    "tung nam|theo nam|theo tung nam|hang nam|moi nam|qua cac nam|bieu do|ve bieu do|ve|do thi|bang|bang so lieu|theo quy|theo thang|tung quy|tung thang|chuoi|lo trinh|duong|ve do thi|giai doan",
  share: "cong khai|chia se|cho moi nguoi thay|cho ca kenh|cho ca kenh xem|dang cong khai|hien cho moi nguoi",
  level:
    "ngang tam|ngang|co|ngang hang|cap|cap do|tam|muc|loai|kieu|tuong duong|trinh do|nang luc|ngang co|hang|kha nang",
  run: "lan chay|chay|lan|dung cong thuc",
  again: "lai|tu dau|lan nua|mot lan nua",
  threshold: "du re|du|re den muc nao",
  blocker:
    "khong tinh|khong gom|khong phai|khong bao gom|khong ke|khong duoc|tru|ngoai tru|tru ra|chi tinh|neu nhu|gia su|mien phi|trung binh|gap doi|gap ba|gap|mot nua|tru di|phan ba|tren dau nguoi|bao nhieu con|bao nhieu chiec|nhanh hon|nhanh gap|toc do xu ly|bao nhieu tham so|thong minh hon|tot hon|may con gpu|ma nguon mo|thoi su|the thao|thoi tiet|giai tri|gioi hon|dung luong|bang thong|diem mmlu|diem|ma nguon|ai tao ra|ai lam ra|ai huan luyen|tai ve|khong duoi|khong re hon|khong thap hon|khong vuot|khong con tren|khong con duoi|khong tren|khong cao hon|khong dat hon|chua duoi|chua vuot|chua tren|chua re hon|het tren|khong con|mua he|mua dong|mua xuan|chat luong|hieu nang|kich thuoc|theo openai|theo ark|theo google|theo epoch|theo anthropic|thoi gian huan luyen|mat bao lau|bao lau de|phuc vu|moi nghin token|mot nghin token|nghin token|moi truy van|chua tinh|mot ngay|moi ngay|mot thang",
  filler:
    "nam|thang|quy|ngay|tuan|la|thi|ma|de|cua|cho|voi|va|o|tai|trong|vao|tu|den|toi|tren|ve|bang|nay|do|kia|ay|nao|gi|sao|the|the nao|ra sao|nhu the nao|vay|a|ha|nhi|nhe|nha|nhe ban|nhi ban|di|thoi|roi|se|da|dang|dang o|duoc|bi|khong|chua|co|con|cung|rat|qua|lam|hon|nhat|hoi|hoi chut|cho hoi|xin|xin hoi|vui long|lam on|hay|giup|giup voi|xem|xem giup|noi|noi cho|biet|cho biet|tra|tra cuu|tim|ban|ban oi|bot|bot oi|anh|chi|em|ong|ba|cac|cac ban|moi nguoi|minh|ta|chung ta|chung toi|toi|nguoi|ai do|khoang|tam|co|xap xi|gan|gan nhu|luc|luc do|luc nay|khi|khi do|thoi diem|thoi gian|hien|hien tai|hien nay|bay gio|hom nay|sap|sap toi|tuong lai|truoc day|truoc|sau|cuoi|dau|giua|mot|hai|ba|lan|lai|nua|them|moi|cu|so|so lieu|con so|ket qua|cau tra loi|tra loi|cau hoi|thong tin|chi tiet|y|muon|can|phai|nen|tinh|tinh toan|ke hoach|ngan sach|bao cao|tai chinh|cong ty|doanh nghiep|nhom|du an|san pham|sep|giam doc|nha dau tu|hop|cuoc hop|slide|bai thuyet trinh|ok|oke|okie|um|uh|a|oi|da|thua|kinh gui|cam on|xin cam on|nhieu|it|tong|tong cong|tat ca|het|ca|mot cach|cach|loai|kieu|nhu|giong|tuong tu|tuong duong|kha|thuc te|thuc su|that|that su|dung|chinh xac|chung|uoc chung|nhanh|ngan gon|dai|lon|nho|cao|thap|re|dat|re nhat|dat nhat|tang|giam|lai tang|tang len|giam di|tien|dong|tien do|theo|dua tren|tinh theo|don vi|moi|tung|hang|thanh|ra|len|xuong|qua|duoi|tu nay|phia|doi voi|rang|vi|nen|neu|tuy|nhung|hoac|hay|de ma|cai|chiec|con gi|viec|dieu|su|nhung|may|vai|nhieu the|nhieu vay|the nay|the kia|luon|ngay|vua|chac|luong|muc|dung|su dung|dung den|chay|xai|lam|bo ra|chi ra|mat|ton|phat|tieu|thue|mua|openai|google|anthropic|meta|ark|nvidia|&|+|@|=|-|/|:|x|duoc huan luyen|duoc|tieng viet|tieng anh|nhiu|vs|hen|ah|ak|z|ko|k|dc|j|ntn|vnd|usd|do la my|la gi|bo phan|tran trong|kinh|anh chi|quy cong ty|quy anh chi|ngay cang|cang|cac ban oi|phong|phong tai chinh|ban lanh dao|lanh dao|cap tren|can biet|cho biet giup|voi a|nhe a|giup em|giup minh|nho ban|thong ke|du kien|ke hoach nam|khoang bao nhieu|tam bao nhieu|dinh|dang dinh|muon biet|tinh giup|uoc|du tru|phan tram|sang|dzay|zay|zậy|nghen|hong|hok|hem|khum|bua|bua do|kip|kip khong|tien bo|toi dau|den dau|cho qua|ha ta|vay ta|dum|dum minh|ghi chu|app|ung dung|nguoi dung|he thong minh|con so cu the|cu the|forecast|can con so|so cu the|mang|san xuat",
};
