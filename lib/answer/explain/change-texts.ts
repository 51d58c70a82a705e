/** The words of answers about what changed. */
export const changeTexts = {
  title: { en: "What changed", vi: "Điều gì đã thay đổi" },
  since: { en: "What changed since", vi: "Thay đổi kể từ" },
  before: { en: "before:", vi: "trước đó:" },
  times: { en: "new over old:", vi: "mới so với cũ:" },
  moved: {
    en: "These published prices moved; the one that moved most comes first.",
    vi: "Các giá công bố sau đã thay đổi, mức thay đổi lớn nhất đứng đầu.",
  },
  others: { en: "Other prices moved less.", vi: "Các giá khác thay đổi ít hơn." },
  nothing: { en: "No published price moved.", vi: "Không có giá công bố nào thay đổi." },
  claims: {
    en: "Claims are kept apart from prices. Added, taken out or revised were claims about:",
    vi: "Nhận định được tách riêng khỏi giá. Đã thêm, bỏ hoặc sửa nhận định về:",
  },
  catalogue: {
    en: "The catalogue's own data were revised: a figure can differ for that reason alone.",
    vi: "Dữ liệu của danh mục đã được sửa: chỉ riêng điều đó cũng có thể làm một con số khác đi.",
  },
  method: {
    en: "A method was revised: a forecast can differ for that reason alone, without a move of the market.",
    vi: "Phương pháp đã được sửa: chỉ riêng điều đó cũng có thể làm dự báo khác đi dù thị trường không đổi.",
  },
  quarantined: {
    en: "Read, but not believed and not published until somebody has looked:",
    vi: "Đã đọc nhưng chưa tin và chưa công bố cho đến khi có người kiểm tra:",
  },
  packaged: {
    en: "There is no log of published prices here: this is what the data say that ship with the program, up to their day.",
    vi: "Ở đây không có nhật ký giá đã công bố: đây là những gì dữ liệu đi kèm chương trình cho biết, tính đến ngày của dữ liệu đó.",
  },
  unrecorded: {
    en: "No prices were published yet, so that there is nothing to compare with.",
    vi: "Chưa có giá nào được công bố nên chưa có gì để so sánh.",
  },
  unreadable: {
    en: "The log of changes cannot be read just now. Please ask again in a minute.",
    vi: "Hiện chưa đọc được nhật ký thay đổi. Xin hỏi lại sau một phút.",
  },
} as const;
