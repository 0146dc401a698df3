import type { Column } from "../tables/table";

/** 没有邮箱, 无手机，打座机, no email, refused: words that say why there is nothing, not a number or address mistyped. */
const none =
  /^(?:(?:无|没有?|未|不(?:愿|肯|想|用|便|给|提供|方便))\p{Script=Han}{1,4}(?:[，,、 ]\s*\p{Script=Han}{1,10})?|(?:no|without|has no|have no|doesn'?t (?:have|use|want|do)|does not (?:have|use)|not on) [a-z-]{2,12}(?: [a-z]{2,12}){0,2}|refused|declined|withheld|opted out|ex-?directory|unlisted)[.!]?$/iu;

/** Whether a cell of contact details says that there are none. */
export function saysNone(column: Column | undefined, row: number): boolean {
  return none.test(
    String(column?.cells[row] ?? "")
      .normalize("NFKC")
      .trim(),
  );
}
