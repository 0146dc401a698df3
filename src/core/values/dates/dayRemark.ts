/**
 * "2023-04-12第二次", "2024-05-01 电话回访": words behind a whole day say what happened on it; those of time that are
 * none, of doubt or of bounds (待定, 前, 至今) make another day of it, or none.
 */
const wordsBehind = /^\p{Script=Han}{1,8}$/u;
const otherDay = /[前后起至到止待未约或不暂左右初中底末旬时点分]|上午|下午|晚|凌晨/;

/** True for such words, which leave the day as it is. */
export function isRemark(text: string): boolean {
  return wordsBehind.test(text) && !otherDay.test(text);
}
