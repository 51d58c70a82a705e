import type { DigestPostWords } from "#lib/words/english/digest-post.ts";

export const digestPost: DigestPostWords = {
  title: "Chi phí AI tuần này",
  about: "Về",
  item: "Giá",
  before: "Trước",
  now: "Nay",
  change: "Thay đổi",
  movers: "Các giá thay đổi nhiều nhất",
  moved: ({ name, isUp, percent, before, now, since }) =>
    `${name}: ${isUp ? "tăng" : "giảm"} ${percent}, từ ${before} ${isUp ? "lên" : "xuống"} ${now}${since === undefined ? "" : `, kể từ ${since}`}.`,
  forecastIs: ({ name, day, value }) => `${name}: trung vị dự báo cho ${day} là ${value}`,
  range: ({ level, low, high }) => ` (khoảng ${level}: ${low} đến ${high})`,
  changed: ({ isUp, percent, before }) =>
    `, ${isUp ? "tăng" : "giảm"} ${percent} so với ${before} trong bản tin trước`,
  unchanged: ", không đổi so với bản tin trước",
  noForecast: "Không có giá công bố nào thay đổi.",
  listed: ({ name, prices, day, source }) => `${name}: ${prices} (giá niêm yết ngày ${day}, ${source}).`,
  why: "Vì sao",
  market: ({ moved, others }) =>
    others === undefined
      ? `số giá công bố đã thay đổi trên thị trường: ${moved}.`
      : `số giá công bố đã thay đổi trên thị trường: ${moved} (không hiện ở đây: ${others}).`,
  noMarket: "không có giá công bố nào thay đổi trên thị trường.",
  inputs: (names) => `Trong các số liệu làm nên dự báo, đã thay đổi: ${names}.`,
  noInputs: "Không có số liệu nào làm nên dự báo thay đổi.",
  claims: (names) => `Nhận định (tách riêng khỏi giá) đã được thêm, bỏ hoặc sửa: ${names}.`,
  revised: {
    catalogue:
      "Không phải thị trường: dữ liệu của chúng tôi đã được sửa, chỉ riêng điều đó cũng có thể làm một con số khác đi.",
    method:
      "Không phải thị trường: phương pháp của chúng tôi đã được sửa, chỉ riêng điều đó cũng có thể làm một con số khác đi.",
  },
  milestone: ({ name, threshold, year }) => `Mốc tiếp theo, ${name}: dưới ${threshold} vào năm ${year}`,
  between: ({ level, earliest, latest }) =>
    latest === undefined
      ? `, ${level}: từ ${earliest}, chưa rõ năm cuối`
      : `, ${level}: ${earliest}-${latest}`,
  scored: ({ by, claimed, observed }) => `${by} từng nói ${claimed}; thực tế quan sát được ${observed}`,
  ownForecast: ({ name, made, day, forecast, observed, times }) =>
    `${name}: dự báo của chúng tôi ngày ${made} cho ${day} là ${forecast}; thực tế quan sát được ${observed}, lệch ${times} lần.`,
  noOwnForecasts:
    "Chưa có dự báo nào trước đây của chúng tôi về việc này có thể đối chiếu với số liệu quan sát.",
  quiet: (day) =>
    day === undefined
      ? "Không có gì mới: không có giá công bố, nhận định hay phương pháp nào thay đổi."
      : `Không có gì mới kể từ ${day}: không có giá công bố, nhận định hay phương pháp nào thay đổi.`,
  data: ({ day, data, method }) => `Phiên bản dữ liệu ngày ${day} (${data}), phương pháp ${method}`,
  reply: "Trả lời tại đây và nhắc tên tôi để hỏi, chẳng hạn “vì sao?” hay “còn năm 2035?”.",
  replyPlain: "Trả lời tại đây và nhắc tên tôi để hỏi.",
  gone: "Bản tin này không còn nữa nên chưa có gì được thực hiện. Gõ `/aicost digest subscribe` để đăng ký.",
  notYours:
    "Chưa có gì được thực hiện: từ đây chỉ người đăng ký mới đổi được bản tin này. Trong kênh của bản tin thì ai cũng đổi được.",
  buttons: {
    edit: "Sửa",
    pause: "Tạm dừng",
    unsubscribe: "Hủy đăng ký",
    resume: "Tiếp tục",
    undo: "Hoàn tác",
  },
};
