/** Questions offered to a person who opens the conversation with the bot, in both languages. */
export const welcomePrompts = {
  title: "Ask what AI costs · Hỏi chi phí AI",
  prompts: [
    { title: "A GPT-3-level model in 2030", message: "gpt3 2030" },
    { title: "A billion queries in 2030", message: "queries 2030" },
    { title: "GPT-3 năm 2030 tốn bao nhiêu?", message: "GPT-3 năm 2030 tốn bao nhiêu?" },
    { title: "What can I ask? · Tôi có thể hỏi gì?", message: "help" },
  ],
} as const;
