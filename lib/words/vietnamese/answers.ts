import type { AnswersWords } from "#lib/words/english/answers.ts";

export const answers: AnswersWords = {
  echo: ({ what, when, day }) => {
    const asked = when === undefined ? what : `${what}, ${when}`;
    return day === undefined || day === when ? asked : `${asked} (tính vào ngày ${day})`;
  },
  pastCost: (name) => `Những gì đã biết về chi phí: ${name}`,
  futureCost: (name) => `Chi phí: ${name}`,
  futureValue: (name) => `Dự báo: ${name}`,
  median: "Trung vị dự báo",
  methods: {
    claim: "Nhận định đã công bố",
    composed: "Ghép các tốc độ",
    "random-walk": "Bước ngẫu nhiên có xu hướng",
    "own-drift": "Xu hướng riêng",
    "log-linear": "Xu hướng log tuyến tính",
    wright: "Định luật Wright",
    "from-scratch": "Tính từ đầu",
    "shrunk-drift": "Xu hướng co về tiên nghiệm",
    "no-change": "Không thay đổi",
    "fixed-rate": "Tốc độ cố định",
    moore: "Định luật Moore",
  },
  fittedTo: (method, points) => `AI Cost: ${method} từ ${points.join(", ")}`,
  claims: (by) => `${by} nhận định`,
  claimStarts: "bắt đầu từ",
  claimRate: "với tốc độ",
  claimComputed: "tính theo tốc độ đó",
  recosted: "AI Cost: cùng khối lượng tính toán trên một loại chip, theo giá thuê gần nhất",
  fitToClaim: (by) => `Trung vị dự báo so với mức tính theo tốc độ của ${by}`,
  observedSince: (label) => `Thực tế sau đó: ${label}`,
  claimThen: (by) => `theo tốc độ của ${by}`,
  observedToClaim: "thực tế so với nhận định",
  lowest: "Ước tính thấp nhất",
  highest: "Ước tính cao nhất",
  estimates: "số ước tính",
  costMethods: {
    cloud: "thuê đám mây",
    amortised: "khấu hao phần cứng và điện năng",
    acquisition: "mua phần cứng",
  },
  levelPrice: (name) =>
    `${name} không có giá niêm yết riêng: đây là giá token thấp nhất ở mức năng lực của nó.`,
  firstKnown: "Con số đầu tiên tôi có là của",
  volumeADay: "Mỗi ngày với khối lượng đó",
  volumeAYear: "Mỗi năm với khối lượng đó",
  production: {
    needed: "Mức tăng sản lượng phần cứng mỗi năm mà mức giảm này cần nếu chỉ nhờ định luật Wright",
    learning: (of) => `với tỷ lệ học cho mỗi lần sản lượng gấp đôi (${of}) là`,
    observed: (of) => `thực tế (${of})`,
    implied: "khi đó cần tỷ lệ học",
  },
  warnings: {
    "past-span": "Thời điểm dự báo xa hơn khoảng thời gian có dữ liệu.",
    extrapolated:
      "Thời điểm dự báo xa hơn ba lần khoảng thời gian có dữ liệu: trung vị chỉ là ngoại suy và không có khoảng tin cậy.",
    "one-point": "Chỉ có một quan sát: xu hướng lấy theo chi phí huấn luyện AI nói chung.",
    "production-assumed": "Sản lượng cũng là dự báo: đây là một kịch bản.",
    "no-interval": "Phương pháp này không có thước đo sai số.",
  },
  otherTime: "Không có ước tính nào cho thời điểm đó: đây là những ước tính gần nhất trước đó.",
  claimEnded:
    "Nhận định kết thúc trước thời điểm được hỏi: giá trị cuối cùng của nó đi kèm năm của chính nó.",
  otherMethod: "Phương pháp được yêu cầu không dùng được ở đây: đây là phương pháp mặc định của hệ thống.",
  dayTaken: "Ngày được dùng để tính",
  record: "Một chiều: kỷ lục không bao giờ tăng.",
  noFit:
    "Chưa có chuỗi chi phí quan sát được: đây là nhận định, không phải dự báo, và không có khoảng tin cậy.",
  clarify: {
    system: "Bạn hỏi về hệ thống nào? Mỗi lần tôi trả lời một hệ thống.",
    when: "Bạn hỏi thời điểm nào? Tôi đọc một thời điểm: năm bốn chữ số, quý, tháng như 2028-03 hoặc ngày.",
    amount: "Còn thiếu một con số, hoặc tôi không biết nó đếm gì. Bạn muốn hỏi câu nào?",
    earlier: "Câu này cần một câu hỏi trước đó mà tôi không có. Hãy hỏi đầy đủ, ví dụ:",
    question: "Tôi chưa hiểu hết câu hỏi nên không đưa ra con số. Có phải một trong các câu này không?",
    digest: "Tôi chưa hiểu hết câu này nên chưa thay đổi gì. Hãy gõ như một trong các câu sau:",
    "digest-day": "Bản tin được gửi mỗi tuần một lần, vào một ngày. Bạn chọn ngày nào? Tôi chưa thay đổi gì.",
    "digest-week":
      "Bản tin chỉ được gửi mỗi tuần một lần, không có nhịp nào khác; tôi chưa thay đổi gì. Hãy gõ như sau:",
  },
  notRead: (words) => `Tôi không đọc được: ${words}`,
  unknownName: (typed) => `Tôi không biết gì có tên ${typed}, nên không đưa ra con số nào.`,
  offered: "Những tên gần giống:",
  knownSystems: "`list` liệt kê mọi hệ thống tôi biết.",
  canDo:
    "Tôi cho biết chi phí huấn luyện, token và chip hiện nay và sau này, khi nào chi phí qua một ngưỡng, và so sánh hai bên.",
  declines: {
    off_topic: "Tôi trả lời về chi phí của AI và không thấy câu hỏi nào về việc đó.",
    advice: "Tôi đưa ra con số và nguồn, không đưa ra lời khuyên.",
    no_access: "Tôi không xem được hoá đơn hay tài khoản của bạn.",
    no_data: "Tôi không có dữ liệu cho câu hỏi này.",
    horizon: "Thời điểm đó cách hơn 25 năm: không phương pháp nào ở đây từng được kiểm chứng xa như vậy.",
    before_data: "Thời điểm đó trước con số đầu tiên mà tôi có.",
    undefined_target: "Danh mục của tôi không định nghĩa điều đó.",
    unsupported_metric: "Tôi không có chuỗi số liệu cho giá đó.",
    not_supported: "Tôi chưa trả lời được loại câu hỏi này.",
    not_in_channel: "Tôi không có trong kênh đó.",
  },
};
