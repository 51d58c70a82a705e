/** The words of estimates of a training run of one's own. */
export const ownRunTexts = {
  title: { en: "A training run of your own", vi: "Một lần huấn luyện của riêng bạn" },
  cost: { en: "Cost", vi: "Chi phí" },
  byWork: { en: "Cost, from the computation", vi: "Chi phí, tính từ khối lượng tính toán" },
  byTime: { en: "Cost, from the GPUs and the time", vi: "Chi phí, tính từ số GPU và thời gian" },
  flop: { en: "Computation", vi: "Khối lượng tính toán" },
  hours: { en: "Machine time", vi: "Thời gian máy" },
  hoursPaid: { en: "Machine time of those GPUs", vi: "Thời gian máy của số GPU đó" },
  months: { en: "Duration on those GPUs", vi: "Thời gian chạy trên số GPU đó" },
  needed: { en: "GPUs needed to be done in that time", vi: "Số GPU cần để xong trong thời gian đó" },
  computed: { en: "Computation in that time", vi: "Khối lượng tính toán trong thời gian đó" },
  implied: {
    en: "Share of the chip's peak at which the computation fills that time",
    vi: "Tỷ lệ tốc độ đỉnh mà tại đó khối lượng tính toán vừa hết thời gian đó",
  },
  mismatch: {
    en: "From the computation, against from GPUs and time",
    vi: "Tính từ khối lượng so với tính từ GPU và thời gian",
  },
  sizeMismatch: {
    en: "6 × parameters × tokens, against the FLOP given",
    vi: "6 × số tham số × số token so với số FLOP đã cho",
  },
  sizeApart: {
    en: "Parameters and tokens do not give the FLOP that was given: the cost is that of the FLOP.",
    vi: "Số tham số và số token không cho ra số FLOP đã cho: chi phí được tính theo số FLOP.",
  },
  pastRent: {
    en: "Rents of that time are not used: the rent is the one last listed.",
    vi: "Không dùng giá thuê của thời điểm đó: giá thuê là giá niêm yết gần nhất.",
  },
  parameters: { en: "parameters", vi: "tham số" },
  trained: { en: "training tokens", vi: "token huấn luyện" },
  source: {
    en: "AI Cost: the computation on a chip, at the rent of its hours",
    vi: "AI Cost: khối lượng tính toán trên một loại chip, theo giá thuê mỗi giờ",
  },
  params: { en: "model", vi: "mô hình" },
  tokens: { en: "training data", vi: "dữ liệu huấn luyện" },
  gpus: { en: "machines", vi: "máy" },
  time: { en: "time", vi: "thời gian" },
  chip: { en: "chip", vi: "chip" },
  peak: { en: "its peak, 16-bit dense", vi: "tốc độ đỉnh, 16 bit dense" },
  utilisation: { en: "share of the peak reached", vi: "tỷ lệ so với tốc độ đỉnh" },
  rent: { en: "rent", vi: "giá thuê" },
  rentOf: { en: "rent at that date", vi: "giá thuê khi đó" },
  noChange: { en: "as last listed, no change assumed", vi: "như niêm yết gần nhất, giả định không đổi" },
  sixth: {
    en: "Computation is 6 operations for each parameter and token (Kaplan et al. 2020).",
    vi: "Khối lượng tính toán là 6 phép tính cho mỗi tham số và mỗi token (Kaplan và cộng sự, 2020).",
  },
  impossible: {
    en: "That is more than the chip can compute: one of the numbers cannot be right.",
    vi: "Mức đó vượt quá khả năng của chip: có một con số không thể đúng.",
  },
  overdetermined: {
    en: "More was given than is needed, and the two ways do not agree: both are shown.",
    vi: "Bạn cho nhiều số hơn mức cần và hai cách tính không khớp: cả hai đều được nêu.",
  },
  scope: {
    en: "The rent of chips for one final run: no failed runs, staff, data or storage.",
    vi: "Tiền thuê chip cho một lần chạy cuối: không gồm lần chạy hỏng, nhân sự, dữ liệu hay lưu trữ.",
  },
  examples: {
    en: ["70B params 15T tokens", "3e24 flop", "512 h100 for 2 months"],
    vi: ["70 tỷ tham số 15 nghìn tỷ token", "3e24 flop", "512 h100 trong 2 tháng"],
  },
  askSize: {
    en: "To cost a run I need its size: parameters and training tokens, or FLOP, or GPUs and how long they run.",
    vi: "Để tính chi phí tôi cần quy mô: số tham số và số token huấn luyện, hoặc số FLOP, hoặc số GPU và thời gian chạy.",
  },
  askChip: {
    en: "I know no rent of that chip. Name its price per GPU-hour, or one of the chips that I know:",
    vi: "Tôi không biết giá thuê chip đó. Hãy cho giá mỗi giờ GPU, hoặc chọn chip tôi biết:",
  },
} as const;
