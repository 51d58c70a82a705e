import { fold } from "./fold.ts";

/** The languages that questions are read in. */
export type Language = "en" | "vi";

/** Letters that only Vietnamese has, of the languages that we read. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]/;
const strongWords =
  /(?<![\p{L}\p{N}])(?:huan luyen|du bao|tin cay|bao nhieu|bao gio|khi nao|chi phi|xu huong|so sanh|tro giup|danh sach|ban tin|phan cung|phan mem|do chinh xac|nguon so lieu|phuong phap|cam on|xin chao|chao (?:bot|ban)|vi sao|tai sao|huong dan|(?:nam|thang|quy|ngay) \d+|\d+ (?:ty|trieu|nghin|nam nua|tham so)|(?:cuoi|giua|dau) nam|nam (?:sau|toi|nay|ngoai|truoc)|gia (?:token|thue|api)|hom nay|cong khai|thoi tiet|con gi|thi sao|that (?:khong|sao)|chac khong|ghi lai|tam dung|tinh chinh)(?![\p{L}\p{N}])/gu;
const weakWords =
  /(?<![\p{L}\p{N}])(?:nam|gia|cua|la|thi|toi|ban|khong|duoc|nhieu|trong|nua|moi|mot|hai|ba|va|voi|vao|cho|tien|het|ton|ty|trieu|nghin|duoi|tren|truoc|sau|luc|thu|giup|xem|nay|nhe|vay|cac|nhung|neu|con|thue|gio|ngay|thang|quy|tu|den|hay|nao|gi|lai|co|da|se|muc|bang|o dau|ve|qua|nghe|vo ly|vay|sao)(?![\p{L}\p{N}])/gu;

const englishWords =
  /(?<![\p{L}\p{N}])(?:the|what|whats|how|when|is|are|will|would|does|did|cost|costs|in|by|for|to|of|and|a|an|on|per|why|which|show|me|my|you|at|with|do|price|year|please|it|i|we|this|that|or|from|our|be|can|much|many)(?![\p{L}\p{N}])/gu;
const accented = /[àáâãèéêìíòóôõùúý]/;

/** The language that a text is evidently in; `undefined` where its words belong to none, as in `gpt3 2030`. */
export function languageOf(text: string): Language | undefined {
  const lower = text.toLowerCase().normalize("NFC");
  const folded = fold(lower);
  const count = (words: RegExp) => folded.match(words)?.length ?? 0;
  if (vietnameseLetters.test(lower) || count(strongWords) > 0) return "vi";
  const [vietnamese, english] = [count(weakWords) + (accented.test(lower) ? 1 : 0), count(englishWords)];
  if (vietnamese > 1 && vietnamese > english) return "vi";
  return english > 0 ? "en" : undefined;
}
