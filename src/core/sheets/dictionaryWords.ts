import { type DictionaryId, dictionaryIds } from "./dictionaries";
import { languages, type Words, words } from "./words";

/** Headings of the columns of 字典, and the names over them. */
export const dictionaryWords: Readonly<Record<DictionaryId, Words>> = {
  source: words("客户来源", "Source"),
  channel: words("沟通方式", "Channel"),
  category: words("沟通类别", "Category"),
  handlingStatus: words("处理状态", "HandlingStatus"),
  tags: words("标签", "Tags"),
  customerStatus: words("客户状态", "CustomerStatus"),
  companySize: words("企业规模", "CompanySize"),
  industry: words("所属行业", "Industry"),
  dealType: words("交易类型", "DealType"),
  orderStatus: words("订单状态", "OrderStatus"),
  paymentMethod: words("付款方式", "PaymentMethod"),
  deliveryMethod: words("交付方式", "DeliveryMethod"),
  satisfaction: words("满意度", "Satisfaction"),
  tier: words("客户等级", "Tier"),
  consent: words("个人信息同意", "Consent"),
  currency: words("币种", "Currency"),
  yesNo: words("是否", "YesNo"),
  taxIncluded: words("含税", "TaxIncluded"),
  owner: words("员工", "Staff"),
  manualReason: words("人工原因", "ManualReason"),
  jobRole: words("职位角色", "JobRole"),
  projectStatus: words("项目状态", "ProjectStatus"),
};

/** Share of these that stand over 字典 while people add lists of their own to it, and take others away. */
const ownShare = 0.5;

/** Whether headings are those of 字典, in either language: a list of a team's own has a few of them at most. */
export function headDictionaries(headings: readonly string[]): boolean {
  const held = new Set(headings.map((heading) => heading.trim()));
  return languages.some((language) => {
    const there = dictionaryIds.filter((id) => held.has(dictionaryWords[id][language]));
    return there.length >= dictionaryIds.length * ownShare;
  });
}
