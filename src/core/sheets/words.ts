/** The languages the product speaks; zh-CN is the first. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: leaving one out does not compile. */
export type Words = Readonly<Record<Language, string>>;
