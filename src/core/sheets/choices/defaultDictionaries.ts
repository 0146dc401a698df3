import type { Dictionaries } from "../dictionaries";
import { choice } from "./choice";
import {
  companySizeChoices,
  consentChoices,
  customerStatusChoices,
  jobRoleChoices,
  projectStatusChoices,
  sourceChoices,
  tagChoices,
  tierChoices,
} from "./customerChoices";
import {
  categoryChoices,
  channelChoices,
  handlingStatusChoices,
  satisfactionChoices,
} from "./followUpChoices";
import { industryChoices } from "./industryChoices";
import {
  currencyChoices,
  dealTypeChoices,
  deliveryMethodChoices,
  orderStatusChoices,
  paymentMethodChoices,
  taxIncludedChoices,
} from "./transactionChoices";

/** The choices of a new workbook. `owner` is empty: only the workbook knows its staff. */
export const defaultDictionaries: Dictionaries = {
  source: sourceChoices,
  channel: channelChoices,
  category: categoryChoices,
  handlingStatus: handlingStatusChoices,
  tags: tagChoices,
  customerStatus: customerStatusChoices,
  companySize: companySizeChoices,
  industry: industryChoices,
  dealType: dealTypeChoices,
  orderStatus: orderStatusChoices,
  paymentMethod: paymentMethodChoices,
  deliveryMethod: deliveryMethodChoices,
  satisfaction: satisfactionChoices,
  tier: tierChoices,
  consent: consentChoices,
  currency: currencyChoices,
  yesNo: [
    choice("yes", "是", "Yes", "y true 1 √ ✓ 对 有"),
    choice("no", "否", "No", "n false 0 × ✗ 不是 没有 无"),
  ],
  taxIncluded: taxIncludedChoices,
  owner: [],
  manualReason: [
    choice("strategic", "战略客户", "Strategic customer", "战略 战略合作"),
    choice("framework", "新签框架协议", "New framework contract", "框架协议 框架合同"),
    choice("executive", "高层关系", "Executive relation", "高层 关系客户"),
    choice("regional-reference", "区域标杆", "Regional reference", "标杆 标杆客户"),
    choice("credit-risk", "信用/回款风险", "Credit risk", "信用风险 回款风险"),
    choice("group-policy", "集团统一", "Group policy", "集团 集团客户"),
    choice("incomplete-records", "数据待补", "Records incomplete", "数据不全"),
    choice("other", "其他", "Other", "其它 others"),
  ],
  jobRole: jobRoleChoices,
  projectStatus: projectStatusChoices,
};
