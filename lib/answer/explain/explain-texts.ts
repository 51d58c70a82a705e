/** The words of answers about why a figure is what it is, and how far to trust it. */
export const explainTexts = {
  why: { en: "Why", vi: "Vì sao" },
  confidence: { en: "How sure", vi: "Độ tin cậy" },
  exampleYear: {
    en: "No date is known: 2030 is the example.",
    vi: "Chưa rõ mốc thời gian: lấy năm 2030 làm ví dụ.",
  },
  seen: {
    en: "These are figures of the past as their sources give them: no forecast goes into them.",
    vi: "Đây là số liệu quá khứ đúng như nguồn công bố: không có dự báo nào trong đó.",
  },
  equation: { en: "Equation", vi: "Công thức" },
  passing: {
    en: "It is passed on the day when that median is the threshold; the days around it are those when an end of the 80% range is.",
    vi: "Ngưỡng bị vượt qua vào ngày trung vị ấy bằng ngưỡng; các ngày quanh đó là khi một đầu của khoảng 80% bằng ngưỡng.",
  },
  first: { en: "v₁, first observed", vi: "v₁, quan sát đầu tiên" },
  last: { en: "vₙ, last observed", vi: "vₙ, quan sát gần nhất" },
  points: { en: "Observations used", vi: "Số quan sát được dùng" },
  horizon: { en: "τ, from the last observation to that day", vi: "τ, từ quan sát gần nhất đến ngày đó" },
  drift: { en: "μ, the yearly change that follows", vi: "μ, mức thay đổi hằng năm suy ra" },
  prior: {
    en: "drawn towards e^μ₀ − 1, that of other AI training costs",
    vi: "được kéo về e^μ₀ − 1 của các chi phí huấn luyện AI khác",
  },
  weight: { en: "κ, which weighs as much as data of", vi: "κ, có trọng số bằng dữ liệu của" },
  span: { en: "T, span of the data", vi: "T, khoảng thời gian có dữ liệu" },
  volatility: {
    en: "K, how far such costs jump in a year, in logarithms",
    vi: "K, mức dao động logarit trong một năm",
  },
  degrees: { en: "degrees of freedom of Student's t", vi: "bậc tự do của phân phối Student t" },
  farthest: {
    en: "No interval is given farther ahead than",
    vi: "Không đưa ra khoảng nào cho thời điểm xa hơn",
  },
  moves: {
    en: "A new observation would change it: it moves the start of the path at once, and its drift a little. A claim does not.",
    vi: "Một quan sát mới sẽ làm nó thay đổi: điểm đầu dời ngay, còn xu hướng đổi đôi chút. Nhận định thì không.",
  },
  rentMoves: {
    en: "A new list price, or another share of the chip's peak, would change it.",
    vi: "Giá niêm yết mới, hoặc tỷ lệ khác so với tốc độ đỉnh của chip, sẽ làm nó thay đổi.",
  },
  claimMoves: {
    en: "It is a published claim without a measure of its error; only observations could test it, and there are none.",
    vi: "Đây là nhận định đã công bố, không có thước đo sai số; chỉ có quan sát mới kiểm chứng được, mà hiện chưa có.",
  },
  record: {
    en: "Over all training series, no benchmark is beaten by two standard errors.",
    vi: "Trên mọi chuỗi huấn luyện, chưa phương pháp chuẩn nào bị vượt quá hai sai số chuẩn.",
  },
} as const;
