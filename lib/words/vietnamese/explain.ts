import type { explain as english } from "#lib/words/english/explain.ts";

export const explain: typeof english = {
  why: "Vì sao",
  confidence: "Độ tin cậy",
  exampleYear: "Chưa rõ mốc thời gian: lấy năm 2030 làm ví dụ.",
  seen: "Đây là số liệu quá khứ đúng như nguồn công bố: không có dự báo nào trong đó.",
  equation: "Công thức",
  passing:
    "Ngưỡng bị vượt qua vào ngày trung vị ấy bằng ngưỡng; các ngày quanh đó là khi một đầu của khoảng 80% bằng ngưỡng.",
  inputs: {
    first: "v₁, quan sát đầu tiên",
    last: "vₙ, quan sát gần nhất",
    points: "Số quan sát được dùng",
    horizon: "τ, từ quan sát gần nhất đến ngày đó",
    drift: "μ, mức thay đổi hằng năm suy ra",
    prior: "được kéo về e^μ₀ − 1 của các chi phí huấn luyện AI khác",
    weight: "κ, có trọng số bằng dữ liệu của",
    span: "T, khoảng thời gian có dữ liệu",
    volatility: "K, mức dao động logarit trong một năm",
    degrees: "bậc tự do của phân phối Student t",
    farthest: "Không đưa ra khoảng nào cho thời điểm xa hơn",
  },
  moves:
    "Một quan sát mới sẽ làm nó thay đổi: điểm đầu dời ngay, còn xu hướng đổi đôi chút. Nhận định thì không.",
  rentMoves: "Giá niêm yết mới, hoặc tỷ lệ khác so với tốc độ đỉnh của chip, sẽ làm nó thay đổi.",
  claimMoves:
    "Đây là nhận định đã công bố, không có thước đo sai số; chỉ có quan sát mới kiểm chứng được, mà hiện chưa có.",
  record: "Trên mọi chuỗi huấn luyện, chưa phương pháp chuẩn nào bị vượt quá hai sai số chuẩn.",
  general: {
    why: "Một dự báo đi tiếp từ chi phí quan sát được của một hệ thống, theo phương pháp có lý do nêu ở `method`; các nhận định đã công bố đứng bên cạnh và không bao giờ được tính vào trung bình. Ước tính của riêng bạn là phép tính trên những gì bạn cho, còn so sánh là chia hai con số như vậy.",
    confidence:
      "Mức tin cậy của một con số tuỳ vào hệ thống: chi phí được quan sát bao nhiêu lần, trong bao lâu, và phương pháp đã đúng đến đâu trong quá khứ. Khi không có gì đo được sai số thì không đưa ra khoảng.",
    name: {
      why: "Bạn hỏi về hệ thống nào? Hãy nêu tên, tôi sẽ giải thích từng bước, ví dụ `why gpt2`.",
      confidence: "Bạn hỏi về hệ thống nào? Hãy nêu tên, tôi sẽ cho biết độ tin cậy, ví dụ `how sure gpt2`.",
    },
    record:
      "Các hệ số là mức sai lệch của từng phương pháp với chi phí huấn luyện khi kiểm định trên quá khứ.",
  },
  change: {
    title: "Điều gì đã thay đổi",
    since: "Thay đổi kể từ",
    before: "trước đó:",
    times: "mới so với cũ:",
    moved: "Các giá công bố sau đã thay đổi, mức thay đổi lớn nhất đứng đầu.",
    others: "Các giá khác thay đổi ít hơn.",
    nothing: "Không có giá công bố nào thay đổi.",
    claims: "Nhận định được tách riêng khỏi giá. Đã thêm, bỏ hoặc sửa nhận định về:",
    catalogue: "Dữ liệu của danh mục đã được sửa: chỉ riêng điều đó cũng có thể làm một con số khác đi.",
    method:
      "Phương pháp đã được sửa: chỉ riêng điều đó cũng có thể làm dự báo khác đi dù thị trường không đổi.",
    quarantined: "Đã đọc nhưng chưa tin và chưa công bố cho đến khi có người kiểm tra:",
    packaged:
      "Ở đây không có nhật ký giá đã công bố: đây là những gì dữ liệu đi kèm chương trình cho biết, tính đến ngày của dữ liệu đó.",
    unrecorded: "Chưa có giá nào được công bố nên chưa có gì để so sánh.",
    unreadable: "Hiện chưa đọc được nhật ký thay đổi. Xin hỏi lại sau một phút.",
  },
  equations: {
    "shrunk-drift":
      "μ = (ln vₙ − ln v₁ + κ μ₀) / (T + κ); trung vị = vₙ · e^(μτ); s = K √(τ + τ² / (T + κ)); 80%: trung vị · e^(±1.533 s)",
    "own-drift": "μ = (ln vₙ − ln v₁) / T; trung vị = vₙ · e^(μτ); s = K √(τ + τ² / T)",
    "no-change": "trung vị = vₙ, giá trị gần nhất đã biết",
    claim: "v₀ (1 + r)^số năm, theo năm tròn",
    composed: "v₀ ((1 + r₁)(1 + r₂))^số năm, theo năm tròn",
    "from-scratch": "chi phí = khối lượng tính toán / (tỷ lệ × tốc độ đỉnh) × giá thuê một giờ",
    moore: "trung vị = quan sát gần nhất · 2^(−số tháng / 24)",
  },
  volumes: {
    sides:
      "chi phí mỗi ngày = số token mỗi ngày × ((1 − tỷ lệ viết) × giá đầu vào + tỷ lệ viết × giá đầu ra)",
    price: "chi phí mỗi ngày = khối lượng mỗi ngày × đơn giá",
    perQuery: "số token mỗi ngày = số truy vấn mỗi ngày × số token cho mỗi truy vấn",
  },
  methods: {
    title: "Phương pháp",
    of: "Cách tính con số",
    heads: "dùng cho",
    models: "mọi mô hình theo tên",
    beside:
      "Các phương pháp khác áp dụng được và các mốc chuẩn đứng bên cạnh phương pháp chính; không bao giờ lấy trung bình với nó hay với nhận định.",
  },
  sources: {
    title: "Nguồn",
    all: "Những nguồn mà nhiều hệ thống dựa vào nhất. Hãy nêu tên hệ thống để xem mọi nguồn của nó.",
    of: "Mọi con số về nó đều dựa vào các nguồn này.",
  },
};
