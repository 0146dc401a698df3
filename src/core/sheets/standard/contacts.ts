import type { SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
import { companyNameFormula, customerIdPicked } from "./customerColumns";
import { sourceRowColumns } from "./sourceRow";

/** 联系人: further people at a customer; the main one stands in 客户基础信息. */
export const contacts: SheetSpec = {
  id: "contacts",
  name: words("联系人", "Contacts"),
  table: words("联系人表", "Contacts"),
  purpose: words("一个客户有多位联系人时在此登记。", "Further people at a customer."),
  key: ["customerId", "contactName"],
  tabColor: "#0F6CBD",
  frozenColumns: 2,
  entry: true,
  columns: [
    ...columnsOfGroup("contact", [
      customerIdPicked,
      ["companyName", "企业名称", "Company name", "text", 30, { formula: companyNameFormula }],
      ["contactName", "联系人", "Contact", "text", 12, { required: "always" }],
      ["jobRole", "职位角色", "Role", "choice", 12, { list: "jobRole" }],
      ["jobTitle", "职位", "Job title", "text", 12],
      ["mobile", "手机", "Mobile", "phone", 15, { required: "one-of" }],
      ["email", "邮箱", "E-mail", "email", 24, { required: "one-of" }],
      ["wechat", "微信", "WeChat", "text", 14],
      ["note", "备注", "Note", "longText", 26],
    ]),
    ...sourceRowColumns("contact"),
  ],
};
