import type { ColumnSpec } from "../../sheets/column";
import type { Words } from "../../sheets/words";
import { words } from "../../sheets/words";

export const hints: Partial<Record<ColumnSpec["kind"], Words>> = {
  identifier: words("编号已存在或重复，请换一个。", "This ID exists already; use another."),
  phone: words("手机号应为 11 位数字，以 1 开头。", "A mobile number has 11 digits and starts with 1."),
  email: words(
    "邮箱格式应为 name@example.com，中间没有空格。",
    "An e-mail looks like name@example.com, without spaces.",
  ),
  creditCode: words("统一社会信用代码为 18 位。", "A credit code has 18 characters."),
  choice: words(
    "请从下拉列表中选择；需要新选项时，在「字典」表中添加。",
    "Pick from the list; add new choices on the dictionary sheet.",
  ),
  customerPick: words(
    "客户编号不在客户基础信息中，请先建档。",
    "This customer ID is not on the customers sheet yet.",
  ),
  province: words("请从列表中选择省。", "Pick a province from the list."),
  city: words("请先选省，再从列表中选择市。", "Pick the province first, then the city."),
  district: words("请先选市，再从列表中选择区县。", "Pick the city first, then the district."),
  date: words("请输入日期，例如 2024-05-01。", "Enter a date such as 2024-05-01."),
  dateTime: words(
    "请输入日期和时间，例如 2024-05-01 14:30。",
    "Enter date and time such as 2024-05-01 14:30.",
  ),
  amount: words("请输入数字金额，不带单位。", "Enter the amount as a number without a unit."),
  score5: words("请输入 1 到 5 的整数。", "Enter a whole number from 1 to 5."),
};
