const period =
  /^(?:\d{1,2}月(?:份)?|[一二三四五六七八九十]{1,2}月(?:份)?|\d{4}年?(?:度)?|q[1-4]|第?[一二三四]季度|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const yearBeside = /^\d{4}\s*[年.\-/ ]\s*(?=\D|\d{1,2}月)|(?<=\D|q[1-4])[ ,-]\s*\d{4}$/i;
const remark = /\s*[（(].*[）)]$/;
/** ▼▼ 2022 年, — 3 月 —: signs around it, and blanks within. */
const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}()（）]+$|(?<=\d)\s+(?=\p{Script=Han})/gu;

/** 3月, 2024年, Q3, March: a month, a quarter or a year, and nothing else. */
export const isPeriod = (text: string): boolean => period.test(text);

/** 2月（情人节价翻倍）, 2024年5月, March 2024: what stands above the rows of a month, however it is remarked on. */
export const opensPeriod = (text: string): boolean =>
  isPeriod(text.replace(signs, "").replace(remark, "").replace(yearBeside, "").trim());
