import type { Field } from "../../../sheets/fields";
import { customers } from "../../../sheets/standard/customers";
import { followUps } from "../../../sheets/standard/followUps";
import { transactions } from "../../../sheets/standard/transactions";
import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";

/** Fields that only people's own sheets have. */
const others: Readonly<Partial<Record<Field, Words>>> = {
  phone: words("电话", "Phone"),
  personName: words("姓名", "Name"),
  firstName: words("名", "First name"),
  lastName: words("姓", "Last name"),
  contactMethod: words("联系方式", "Contact details"),
  region: words("所在地区", "Region"),
  tier: words("客户等级", "Tier"),
  postcode: words("邮编", "Postcode"),
  keyAccount: words("大客户", "Key account"),
  totalAmount: words("累计金额", "Total spent"),
  totalOrders: words("累计订单数", "Orders in all"),
  firstDealOn: words("首次购买日期", "First order on"),
  lastDealOn: words("最近购买日期", "Last order on"),
  daysSilent: words("距上次购买天数", "Days since last order"),
};

/** What a field is called in sentences. */
export function fieldWords(field: Field): Words {
  const known = others[field];
  if (known) return known;
  for (const sheet of [customers, followUps, transactions]) {
    const column = sheet.columns.find((candidate) => candidate.key === field);
    if (column) return column.heading;
  }
  return words(field, field);
}
