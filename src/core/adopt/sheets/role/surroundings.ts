import type { Role } from "../../../sheets/fields";
import { headingWords } from "../../headings/headingWords";

/** The surroundings of a table: sheet name, the texts above its headings, the folded headings. */
export interface Surroundings {
  readonly sheet: string;
  readonly above: readonly string[];
  readonly headings: readonly string[];
  /** The column that names the customer repeats itself, or rows take others back: a list of events. */
  readonly repeating: boolean;
  /** Hardly anybody is named twice. */
  readonly once: boolean;
  /** The other sheets name its rows as their customers (see pointedAt). */
  readonly pointedAt: boolean;
  /** Its rows name customers by the numbers of another sheet's list. */
  readonly linked: boolean;
  /** Many rows have no sum yet (see signedLater). */
  readonly unsigned: boolean;
  /** How much speaks for the likelier kind of events (see roleEvidence), whether or not it can be read as such. */
  readonly events: number;
}

/** What the words around a table say: the sheet's name counts double, titles above it once. */
const cues: readonly { readonly role: Role; readonly words: RegExp }[] = [
  {
    role: "customers",
    words:
      /客户|顾客|会员|用户(?:信息|资料|数据|名单|列表|明细|档案|台账|表)|名录|通讯录|档案|得意先|取引先|клиент|kunden|\b(?:customer|account|client|contact|lead|company|companie|member|patron|donor|subscriber|patient)s?\b/,
  },
  {
    role: "followUps",
    words:
      /跟进|跟单|跟踪|拜访|回访|沟通|走访|联系记录|服务记录|\b(?:activity|activities|calls?|calling|visit(?:s|ed|ing)?|follow\w*|interactions?|meetings?|touch\w*)\b/,
  },
  {
    role: "transactions",
    words:
      /订单|交易|销售|合同|成交|出货|出库|回款|收款|流水|购买|消费|业绩|売上|受注|注文|factur|fattur|rechnung|ventas|vendas|vendite|pedidos|commande|auftr[aä]g|umsatz|продаж|заказ|\b(?:orders?|sales|transactions?|invoices?|invoicing|deals?|payments?|purchas\w*|opportunit\w*|contracts?)\b/,
  },
];
export const nameCue = 0.8;
const titleCue = 0.3;
/** How much sheet name and titles speak for a role. */
export function cueScore(role: Role, { sheet, above }: Pick<Surroundings, "sheet" | "above">): number {
  const words = cues.find((cue) => cue.role === role)?.words;
  if (words === undefined) return 0;
  const says = (text: string) => words.test(headingWords(text));
  return (says(sheet) ? nameCue : 0) + (above.some(says) ? titleCue : 0);
}

/** Whether the name of a sheet says that it lists customers. */
export function isNamedForCustomers(sheet: string): boolean {
  return cueScore("customers", { sheet, above: [] }) > 0;
}

/** The sheet's name or a heading calls the people customers; points are collected by nobody else. */
export function saysCustomers(around: Surroundings): boolean {
  return cueScore("customers", around) > 0 || around.headings.some((heading) => ofCustomers.test(heading));
}

const ofCustomers = /^(?:客户|顾客|会员|买家|customer|client|member)|积分$|points$/;
