import { hashCodes, hashText } from "../../normalise/folding/wordTable";

/** What people write when they have nothing to write, folded. */
const placeholderWords =
  "无 未知 不详 暂无 没有 待补充 待定 待确认 空 缺 null none na n nan unknown tbd test 测试 xxx xx x 0 00 000 未填 未填写 保密 同上 略 其他 其它";

const words = placeholderWords.split(" ");
const placeholderHashes = new Set(words.map(hashText));
const longestPlaceholder = Math.max(...words.map((word) => word.length));

/** Is a folded text a placeholder rather than a value? */
export const isPlaceholder = (codes: Uint16Array, from: number, to: number): boolean =>
  to - from <= longestPlaceholder && placeholderHashes.has(hashCodes(codes, from, to));
