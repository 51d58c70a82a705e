import type { trend as english } from "#lib/words/english/trend.ts";

export const trend: typeof english = {
  how: "Tốc độ thay đổi",
  about:
    "Đường khớp mô tả những quan sát đã có; xu hướng là tốc độ mà dự báo dùng tiếp. Các tốc độ đã công bố đứng bên cạnh, không bao giờ lấy trung bình với chúng.",
  metrics: {
    training: "Chi phí huấn luyện AI",
    hardware: "Phần cứng AI",
    software: "Phần mềm AI",
    "flops-per-dollar": "Năng lực tính toán trên mỗi đô la",
    inference: "Giá suy luận AI",
  },
  rates: {
    factor: "hệ số",
    halves: "giảm một nửa sau",
    doubles: "tăng gấp đôi sau",
  },
  decompose: {
    title: "Phần cứng và phần mềm trong mức giảm chi phí huấn luyện",
    claimedHardware: "Theo nhận định của ARK, phần của phần cứng",
    software: "phần mềm",
    hardwareRate: "phần cứng",
    softwareRate: "phần mềm",
    compound: "cả hai",
    stated: "trong khi ARK nêu",
    observedHardware: "Theo thực tế, phần của phần cứng",
    rest: "phần còn lại, phần mềm và công thức",
    rents: "tiền thuê cho một phép tính, từ V100 đến H100 ở AWS",
    observedTotal: "toàn bộ chi phí, theo bình phương tối thiểu",
    mismatch:
      "Hai tốc độ của ARK gộp lại giảm nhanh hơn tổng mà ARK nêu: nếu chia theo tổng đó thì các phần không khớp.",
    about:
      "Mỗi phần là tỷ lệ trong logarit của mức giảm, vì logarit của các thừa số cộng được với nhau. Giá thuê niêm yết đại diện cho phần cứng; phần không giải thích được tính cho phần mềm và công thức.",
  },
};
