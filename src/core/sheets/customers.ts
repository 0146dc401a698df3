import { columnsOfGroup, type FormulaNames, type SheetSpec, words } from "./column";

/** 客户基础信息: one row a customer; the fields and their obligations come from the source documents' own templates. */
export const customers: SheetSpec = {
  id: "customers",
  name: words("客户基础信息", "Customers"),
  table: words("客户", "Customers"),
  purpose: words(
    "一行一个客户。深色表头必填；手机与邮箱至少填一项。",
    "One row per customer. Dark headings are required; fill in a mobile number or an e-mail.",
  ),
  key: ["customerId"],
  tabColor: "#0F6CBD",
  frozenColumns: 2,
  entry: true,
  columns: [
    ...columnsOfGroup("identity", [
      [
        "customerId",
        "客户编号",
        "Customer ID",
        "identifier",
        16,
        {
          profile: "compact",
          required: "always",
          strict: true,
          prompt: words(
            "C + 建档日期 + 3 位序号，例如 C20240501001；可在面板中点「发号」。",
            "C + date + 3 digits, e.g. C20240501001; the pane can issue it.",
          ),
          example: words("C20240501001", "C20240501001"),
        },
      ],
      [
        "companyName",
        "企业名称",
        "Company name",
        "text",
        32,
        {
          profile: "compact",
          required: "always",
          prompt: words("按营业执照填写全称。", "Full legal name."),
          example: words("杭州云栖示例科技有限公司", "Example Trading Co., Ltd."),
        },
      ],
      ["shortName", "简称/别名", "Short name", "text", 14],
      [
        "creditCode",
        "统一社会信用代码",
        "Credit code",
        "creditCode",
        22,
        { prompt: words("18 位，按文本填写。", "18 characters, as text.") },
      ],
    ]),
    ...columnsOfGroup("contact", [
      [
        "contactName",
        "联系人",
        "Contact",
        "text",
        12,
        { profile: "compact", required: "always", example: words("王示例", "Alex Sample") },
      ],
      ["jobTitle", "职位", "Job title", "text", 12],
      [
        "mobile",
        "手机",
        "Mobile",
        "phone",
        15,
        {
          profile: "compact",
          required: "one-of",
          prompt: words("11 位手机号。手机与邮箱至少填一项。", "11 digits. Mobile or e-mail is required."),
          example: words("13800000000", "13800000000"),
        },
      ],
      [
        "landline",
        "固定电话",
        "Landline",
        "landline",
        16,
        { prompt: words("区号-号码，例如 0571-88880000。", "Area code and number, e.g. 0571-88880000.") },
      ],
      [
        "email",
        "邮箱",
        "E-mail",
        "email",
        24,
        { profile: "compact", required: "one-of", example: words("name@example.com", "name@example.com") },
      ],
      ["wechat", "微信", "WeChat", "text", 14],
      ["province", "省", "Province", "province", 10, { profile: "compact", required: "always" }],
      [
        "city",
        "市",
        "City",
        "city",
        10,
        {
          profile: "compact",
          required: "always",
          prompt: words("先选省，再选市。", "Pick the province first."),
        },
      ],
      [
        "district",
        "区县",
        "District",
        "district",
        10,
        { prompt: words("先选市，再选区县。", "Pick the city first.") },
      ],
      ["address", "详细地址", "Address", "text", 28],
    ]),
    ...columnsOfGroup("business", [
      [
        "industry",
        "所属行业",
        "Industry",
        "choice",
        14,
        { profile: "compact", required: "always", list: "industry" },
      ],
      ["companySize", "企业规模", "Company size", "choice", 13, { list: "companySize" }],
      ["foundedOn", "成立时间", "Founded", "date", 12],
      ["mainBusiness", "主营业务", "Main business", "longText", 26],
      ["source", "客户来源", "Source", "choice", 13, { profile: "compact", list: "source" }],
      ["competitors", "竞争对手", "Competitors", "text", 16, { profile: "keyAccount" }],
      ["preference", "产品偏好", "Preferences", "text", 16, { profile: "keyAccount" }],
      [
        "projectStatus",
        "合作项目状态",
        "Project status",
        "choice",
        14,
        { profile: "keyAccount", list: "projectStatus" },
      ],
      ["parentId", "上级客户编号", "Parent customer ID", "customerPick", 16, { profile: "keyAccount" }],
    ]),
    ...columnsOfGroup("care", [
      [
        "status",
        "客户状态",
        "Status",
        "choice",
        12,
        { profile: "compact", list: "customerStatus", strict: true },
      ],
      [
        "tags",
        "标签",
        "Tags",
        "text",
        18,
        { prompt: words("多个标签用分号隔开。", "Separate several tags with semicolons.") },
      ],
      ["owner", "责任人", "Owner", "choice", 12, { profile: "compact", list: "owner" }],
      ["potentialScore", "潜力评分", "Potential 1–5", "score5", 10, { profile: "keyAccount" }],
      ["relationScore", "关系评分", "Relationship 1–5", "score5", 10, { profile: "keyAccount" }],
      ["registeredOn", "建档日期", "Registered", "date", 12],
      ["updatedOn", "更新日期", "Updated", "date", 12],
      ["consent", "个人信息同意", "Consent", "choice", 14, { list: "consent" }],
      ["note", "备注", "Note", "longText", 26, { profile: "compact" }],
    ]),
    ...columnsOfGroup("result", [
      ["lastContact", "最近联系", "Last contact", "date", 12, { profile: "compact", formula: lastContact }],
      ["netAmount", "累计净消费", "Net amount", "amount", 14, { profile: "compact", formula: netAmount }],
    ]),
  ],
};

/** Purchases less returns and refunds, cancelled orders left out; refunds may be typed with either sign. */
function netAmount(names: FormulaNames): string {
  const column = (key: string) => names.all("transactions", key);
  const here = names.here("customerId");
  const sum = (kind: string) =>
    `SUMIFS(${column("amount")},${column("customerId")},${here},${column("dealType")},${names.choice("dealType", kind)},${column("orderStatus")},"<>"&${names.choice("orderStatus", "cancelled")})`;
  return `=IF(${here}="","",${sum("purchase")}-ABS(${sum("return")})-ABS(${sum("refund")}))`;
}

/** The day of the latest follow-up, blank before the first. */
function lastContact(names: FormulaNames): string {
  const ids = names.all("followUps", "customerId");
  const here = names.here("customerId");
  return `=IF(COUNTIFS(${ids},${here})=0,"",MAXIFS(${names.all("followUps", "followedUpAt")},${ids},${here}))`;
}
