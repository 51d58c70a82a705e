/** The words of answers about how a fall in cost parts into hardware and software. */
export const decomposeTexts = {
  title: {
    en: "Hardware and software in the fall of training cost",
    vi: "Phần cứng và phần mềm trong mức giảm chi phí huấn luyện",
  },
  claimedHardware: {
    en: "By ARK's claims, share of hardware",
    vi: "Theo nhận định của ARK, phần của phần cứng",
  },
  software: { en: "software", vi: "phần mềm" },
  hardwareRate: { en: "hardware", vi: "phần cứng" },
  softwareRate: { en: "software", vi: "phần mềm" },
  compound: { en: "together", vi: "cả hai" },
  stated: { en: "while ARK states", vi: "trong khi ARK nêu" },
  observedHardware: { en: "By what was observed, share of hardware", vi: "Theo thực tế, phần của phần cứng" },
  rest: { en: "the rest, software and recipe", vi: "phần còn lại, phần mềm và công thức" },
  rents: {
    en: "rented dollars for an operation, V100 to H100 at AWS",
    vi: "tiền thuê cho một phép tính, từ V100 đến H100 ở AWS",
  },
  observedTotal: {
    en: "the whole cost, by least squares",
    vi: "toàn bộ chi phí, theo bình phương tối thiểu",
  },
  mismatch: {
    en: "ARK's two rates make a steeper fall together than the total that ARK states: shares of the stated total would not add up.",
    vi: "Hai tốc độ của ARK gộp lại giảm nhanh hơn tổng mà ARK nêu: nếu chia theo tổng đó thì các phần không khớp.",
  },
  about: {
    en: "A share is a part of the logarithm of the fall, as logarithms of factors add up. List prices of rent stand for hardware; what they do not explain is counted as software and recipe.",
    vi: "Mỗi phần là tỷ lệ trong logarit của mức giảm, vì logarit của các thừa số cộng được với nhau. Giá thuê niêm yết đại diện cho phần cứng; phần không giải thích được tính cho phần mềm và công thức.",
  },
} as const;
