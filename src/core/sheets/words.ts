/** The languages the product speaks; zh-CN is the first. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: leaving one out does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** Both languages at once, the Chinese first. */
export function words(zh: string, en: string): Words {
  return { "zh-CN": zh, "en-US": en };
}
