const fillers = new Set(
  [
    "a an the of in on at by for to is are was be will would does do did can could should",
    "what whats what's how much many cost costs costing price prices priced train training",
    "please pls tell me show give i we us want know about it level usd dollars dollar $ year",
    "giá chi phí bao nhiêu là của vào năm để huấn luyện cho tôi biết xin hãy mức",
    "gia chi phi bao nhieu la cua vao nam de huan luyen toi biet muc",
  ].flatMap((line) => line.split(" ")),
);

/** Words that change nothing in a question about a cost. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}
