import type { parts as english } from "#lib/words/english/parts.ts";

const units: Readonly<Record<string, string>> = {
  "per GPU-hour": "mỗi giờ GPU",
  "per million tokens": "mỗi triệu token",
  "per billion queries": "mỗi tỷ truy vấn",
};

export const parts: typeof english = {
  basis: "Đối tượng được tính",
  accuracy: {
    own: "Kiểm định trên chính quá khứ của chuỗi, phương pháp này sai lệch theo hệ số",
    mean: "trên mọi chuỗi cùng loại",
    forecasts: "số dự báo",
    held: "khoảng 80% đúng",
  },
  currency: {
    EUR: "Các con số tính bằng đô la Mỹ: tôi không có tỷ giá sang euro, cho hôm nay cũng như về sau.",
    VND: "Các con số tính bằng đô la Mỹ: tôi không có tỷ giá sang đồng Việt Nam, cho hôm nay cũng như về sau.",
  },
  echoedUnit: (unit) => units[unit] ?? unit,
  sold: (name, by) =>
    `${name}: giá mà ${by} niêm yết cho một triệu token đọc vào (input) và viết ra (output).`,
  unverified: {
    marks: { day: "ngày chưa kiểm chứng", value: "giá trị chưa kiểm chứng" },
    rests: {
      day: "Một điểm dữ liệu làm cơ sở có ngày chưa kiểm chứng được.",
      value: "Một điểm dữ liệu làm cơ sở có giá trị chưa kiểm chứng được.",
    },
  },
};
