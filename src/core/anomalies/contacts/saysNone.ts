import type { Column } from "../../tables/table";

/** No email, refused, post only, 无手机，打座机: words that say why there is nothing, or what to take instead; no number mistyped. */
const none =
  /^(?:(?:无|没有?)\p{Script=Han}{1,4}[，,、 ]\s*\p{Script=Han}{2,10}|(?:no|without|has no|have no|doesn'?t (?:have|use|want|do)|does not (?:have|use)|not on) [a-z-]{2,12}(?: [a-z]{2,12}){0,2}|(?:by )?(?:post(?:al)?|letters?|paper|fax|phone|telephone|mobile|landline|text|sms|whatsapp|e-?mail)(?: only| please)|by (?:post|letter|fax|phone)|(?:mails|sends|pays by|drops off) (?:a )?ch(?:eck|eque)s?|none ?[-–—,;:] ?[a-z]{2,12}(?: [a-z]{2,12}){0,2}|refused|declined|withheld|opted out|ex-?directory|unlisted)[.!]?$/iu;

/** Whether a cell of contact details says that there are none. */
export function saysNone(column: Column | undefined, row: number): boolean {
  return none.test(
    String(column?.cells[row] ?? "")
      .normalize("NFKC")
      .trim(),
  );
}
