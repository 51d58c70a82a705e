import type { cost as english } from "#lib/words/english/cost.ts";

export const cost: typeof english = {
  threshold: {
    name: "Ngưỡng",
    passes: { lt: "xuống dưới", gt: "vượt trên" },
    from: "từ",
    earliest: "80% từ",
    latest: "đến",
    since: { lt: "Đã thấy ở mức ngưỡng hoặc thấp hơn từ", gt: "Đã thấy ở mức ngưỡng hoặc cao hơn từ" },
    probability: { lt: "Xác suất ở dưới", gt: "Xác suất ở trên" },
    still: { lt: "Xác suất vẫn còn ở dưới", gt: "Xác suất vẫn còn ở trên" },
    last: "Quan sát gần nhất",
    already: { lt: "Hiện đã ở dưới ngưỡng đó.", gt: "Hiện đã ở trên ngưỡng đó." },
    never: "Điều này không được dự báo: trung vị dự báo không chạm ngưỡng trong vòng một trăm năm.",
    seenPast:
      "Đã có ước tính vượt qua ngưỡng đó, mỗi ước tính theo một cách tính riêng; tính lại theo giá thuê chip gần nhất thì chưa.",
    claimNever: "Nhận định không chạm ngưỡng trong những năm mà nó đề cập.",
    unseen: "Theo dự báo thì ngày đó đã qua; chưa có quan sát nào cho thấy điều đó.",
    claimUnseen: "Theo nhận định thì ngày đó đã qua; danh mục không có gì cho thấy điều đó đã đến hay chưa.",
    open: "Khoảng không có điểm cuối: nó vượt quá những ngày mà phương pháp còn đưa ra được xác suất.",
    by: "trước hết ngày",
  },
  series: {
    middle: "Mỗi mốc thời gian được tính vào ngày chính giữa của nó.",
    observed:
      "Các mốc trước lần quan sát gần nhất là số liệu thực tế khi đó; mốc nào không có quan sát thì bỏ qua.",
    ended: "Nhận định dừng ở đó: nó không nói gì về các mốc sau.",
    span: (when) => `${when.replace("..", " đến ")}, theo từng mốc`,
  },
  cloud: {
    budget: "Ngân sách",
    year: "thuê một năm",
    bought: "1 triệu đô la mua được",
  },
  coding: {
    timeLeft: "Thời gian còn cần khi có trợ lý",
    costLeft: "của 100 đô la nhân công còn lại",
    labour: "Chi phí nhân công khi không có trợ lý",
    drawn: { claim: "ARK Invest nhận định", trial: "Một thử nghiệm ngẫu nhiên đo được" },
  },
  moore: {
    quick: "nếu nhân đôi sau 18 tháng",
    level: "Huấn luyện ngang tầm GPT-3 nếu chỉ theo định luật Moore",
    last: "từ mức quan sát gần nhất",
    faster: "Xu hướng khớp cho mức GPT-3 nhanh hơn định luật Moore, theo tỷ số tốc độ",
  },
  composed: {
    missing: "Tốc độ phần mềm mà tổng của ARK để lại bên cạnh tốc độ phần cứng",
    stated: "đã nêu",
    remains: "Tổng nếu tốc độ phần cứng của ARK là phần còn lại (phỏng đoán)",
    total: "Hai tốc độ của ARK nhân với nhau cho",
    rate: "với tốc độ",
    byStated: "tốc độ tổng mà ARK nêu cho",
  },
  bigger: {
    computation: "Lượng tính toán",
    multiple: "so với GPT-3",
    data: "dữ liệu cần có",
    proportion: "cho mỗi tham số",
  },
  data: {
    words: "Số từ cho mô hình lớn hơn của ARK",
    computed: "số token đó bằng",
    passed: "Theo tốc độ của ARK, nhu cầu vượt kho văn bản công khai vào năm",
  },
};
