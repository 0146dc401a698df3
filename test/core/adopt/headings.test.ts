import { foldHeading } from "../../../src/core/adopt/headings/foldHeading";
import { headingCandidates } from "../../../src/core/adopt/headings/headingCandidates";
import { synonymsOf } from "../../../src/core/adopt/headings/synonyms";
import { assign } from "../../../src/core/adopt/settle/assign";
import { roles } from "../../../src/core/sheets/fields";
import { fc } from "../../property";

const best = (heading: string, role: (typeof roles)[number] = "customers", group = "", key = "") =>
  headingCandidates({ heading, group, key }, role)[0];

const meanings = (heading: string, role: (typeof roles)[number]) =>
  headingCandidates({ heading, group: "", key: "" }, role).map(({ field }) => field);

describe("folding a heading", () => {
  it.each([
    ["公  司  名  称", "公司名称", 1],
    ["单位名称\n（全称）*", "单位名称", 1],
    ["＊手机号（必填）：", "手机号", 1],
    ["成交金额（万元）", "成交金额", 10_000],
    ["订货额/万元", "订货额/万元", 10_000],
    ["金额（千元）", "金额", 1000],
    ["采购金额（元）", "采购金额", 1],
    ["员工人数(人)", "员工人数", 1],
    ["No. of Employees", "noofemployees", 1],
    ["customer_code", "customercode", 1],
    ["ＰＨＯＮＥ", "phone", 1],
    ["客戶編號", "客户编号", 1],
    ["Deal value (k USD)", "dealvalue", 1000],
    ["Amount (USD '000)", "amount", 1000],
    ["Revenue in thousands", "revenue", 1000],
    ["Sales (RMB million)", "sales", 1_000_000],
    ["年采购额 万元", "年采购额", 10_000],
    ["Amount ₹", "amount", 1],
    ["Total CHF", "total", 1],
    ["Amount in INR", "amount", 1],
    ["Fee Rs.", "fee", 1],
    ["売上 円", "売上", 1],
    ["Value (Rs. lakh)", "value", 100_000],
    ["Sales, ₹ crores", "sales", 10_000_000],
    ["Umsatz TEUR", "umsatz", 1000],
    ["₹", "₹", 1],
    ["Account RM", "accountrm", 1],
    ["Dr/Cr", "dr/cr", 1],
    ["Weight (kg)", "weight", 1],
    ["Height (m)", "height", 1],
  ])("brings %j to %s with scale %d", (heading, bare, scale) => {
    expect(foldHeading(heading)).toMatchObject({ bare, scale });
  });

  it("keeps what stands in brackets for a second look", () => {
    expect(foldHeading("电话（手机）").full).toBe("电话手机");
  });

  it("is the same for a folded heading again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (heading) => {
        const { bare } = foldHeading(heading);
        expect(foldHeading(bare).bare).toBe(foldHeading(foldHeading(bare).bare).bare);
      }),
    );
  });
});

describe("what a heading may mean", () => {
  it("is no satisfaction of one to five where customers were asked whether they would recommend: 0 to 10", () => {
    const fields = headingCandidates({ heading: "NPS (0-10)", group: "", key: "" }, "followUps");
    expect(fields.map(({ field }) => field)).not.toContain("satisfaction");
    expect(best("CSAT score", "followUps")?.field).toBe("satisfaction");
  });

  it.each([
    ["拜访日", "followUps", "followedUpAt"],
    ["洽谈纪要", "followUps", "content"],
    ["谈话要点", "followUps", "content"],
    ["工单号", "transactions", "orderId"],
    ["后续动作", "followUps", "nextStep"],
    ["下次走访", "followUps", "nextFollowUpAt"],
    ["经手人", "followUps", "followedUpBy"],
    ["对方反应", "followUps", "feedback"],
    ["开票号", "transactions", "invoiceNo"],
    ["Next action due", "followUps", "nextFollowUpAt"],
    ["Visit outcome", "followUps", "feedback"],
    ["客诉内容", "followUps", "content"],
    ["签单日", "transactions", "dealtOn"],
    ["落單日", "transactions", "dealtOn"],
    ["Opp #", "transactions", "orderId"],
    ["PO Date", "transactions", "dealtOn"],
    ["GiftDate", "transactions", "dealtOn"],
    ["State or Province", "transactions", "province"],
    ["Donation amount", "transactions", "amount"],
    ["donor_number", "transactions", "customerId"],
    ["支付完成时间", "transactions", "paidOn"],
    ["凭证号", "transactions", "orderId"],
    ["订单NO", "transactions", "orderId"],
    ["发票NO", "transactions", "invoiceNo"],
    ["Type of transaction", "transactions", "dealType"],
    ["Type of contact", "followUps", "channel"],
    ["我方对接人员", "followUps", "followedUpBy"],
    ["对接销售", "followUps", "followedUpBy"],
    ["沟通事项", "followUps", "content"],
    ["客户想法", "followUps", "feedback"],
    ["Follow up on", "followUps", "followedUpAt"],
    ["谁去的", "followUps", "followedUpBy"],
    ["谁打的", "followUps", "followedUpBy"],
    ["哪天", "followUps", "followedUpAt"],
    ["什么时候联系的", "followUps", "followedUpAt"],
    ["下次哪天去", "followUps", "nextFollowUpAt"],
    ["下次什么时候", "followUps", "nextFollowUpAt"],
    ["讲了什么", "followUps", "content"],
    ["老板娘怎么说", "followUps", "feedback"],
    ["Besteld op", "transactions", "dealtOn"],
    ["Bedrag €", "transactions", "amount"],
    ["Betaald op", "transactions", "paidOn"],
    ["Klantnr.", "transactions", "customerId"],
    ["Soort", "transactions", "dealType"],
    ["单类", "transactions", "dealType"],
    ["现状", "customers", "status"],
    ["下次巡检", "followUps", "nextFollowUpAt"],
  ] as const)("reads %s on a sheet of %s as %s", (heading, role, field) =>
    expect(best(heading, role)).toMatchObject({ field }),
  );

  it("does not build a field from an event without a noun, or on a sheet of another kind", () => {
    expect(best("拜访", "followUps")).toBeUndefined();
    expect(best("洽谈纪要", "customers")).toBeUndefined();
    expect(best("Visit parking", "followUps")).toBeUndefined();
    expect(best("Gift wrap", "transactions")).toBeUndefined();
    expect(best("哪天付的", "followUps")).toBeUndefined();
    expect(best("谁家", "followUps")).toBeUndefined();
    expect(best("讲了什么", "customers")).toBeUndefined();
  });

  it("depends on the kind of sheet", () => {
    expect(best("业务员", "customers")?.field).toBe("owner");
    expect(best("业务员", "followUps")?.field).toBe("followedUpBy");
    expect(best("状态", "customers")?.field).toBe("status");
    expect(best("状态", "followUps")?.field).toBe("handlingStatus");
    expect(best("状态", "transactions")?.field).toBe("orderStatus");
    expect(meanings("进展", "followUps")).toEqual(expect.arrayContaining(["content", "handlingStatus"]));
    expect(best("进展", "customers")?.field).toBe("status");
    expect(best("客人反馈", "followUps")?.field).toBe("feedback");
    expect(best("联系方式", "customers")?.field).toBe("contactMethod");
    expect(best("日期", "transactions")?.field).toBe("dealtOn");
  });

  it.each([
    ["手机/电话", "phone"],
    ["手机/邮箱", "contactMethod"],
    ["经营范围/主营产品", "mainBusiness"],
    ["联系人2", "contactName"],
    ["Who to ask for", "contactName"],
    ["客户名称 Customer Name", "companyName"],
    ["客户的联系电话", "phone"],
    ["Billing Contact Phone", "phone"],
    ["聯絡人", "contactName"],
    ["Cust. Addr", "address"],
    ["Phone #", "phone"],
    ["Mob. No.", "mobile"],
    ["所在省/市", "region"],
    ["办卡日", "registeredOn"],
    ["成立年月", "foundedOn"],
    ["设立日期", "foundedOn"],
    ["Incorporated", "foundedOn"],
    ["人员数量", "companySize"],
    ["做什么的", "mainBusiness"],
    ["主要货品", "mainBusiness"],
    ["市场/摊位号", "address"],
    ["铺位号", "address"],
    ["生产经营内容", "mainBusiness"],
    ["客户序列号", "customerId"],
    ["客编", "customerId"],
    ["客號", "customerId"],
    ["客户ID", "customerId"],
    ["成立日", "foundedOn"],
    ["公司创立日期", "foundedOn"],
    ["主打产品", "mainBusiness"],
    ["经营业务", "mainBusiness"],
    ["Name of the company", "companyName"],
    ["我司对接人", "owner"],
    ["Straat", "address"],
    ["Woonplaats", "city"],
    ["Deb.nr", "customerId"],
    ["Bedrijfsnaam", "companyName"],
    ["Contactpersoon", "contactName"],
    ["Verkoper", "owner"],
    ["Klant sinds", "registeredOn"],
    ["Kunde seit", "registeredOn"],
  ] as const)("reads %s as %s", (heading, field) => expect(best(heading)).toMatchObject({ field }));

  it.each([
    "联系传真",
    "摊位费",
    "产品编号",
    "供应商名称",
    "开户银行",
    "项目负责人电话号码簿",
    "运费金额",
    "仓库地址",
    "初次订货日期",
    "离职人数",
    "Kredietlimiet",
    "Btw",
    "部门设立人",
    "下浮比例",
  ])("does not take %s for one of ours with certainty", (heading) => {
    const found = best(heading);
    expect(found?.field == null || found.score < 0.6).toBe(true);
  });

  it("is as sure in two languages that say the same as in one, and less so where they differ", () => {
    expect(best("Firma / Company")?.score).toBe(best("Firma")?.score);
    expect(best("Telefon/Phone")?.score).toBe(best("Phone")?.score);
    expect(best("Firma / Contact")?.score).toBeLessThan(best("Firma")?.score ?? 0);
    expect(best("Firma / Plaats / xyz")?.score).toBeLessThan(best("Firma")?.score ?? 0);
  });

  it("is no field of ours by its order or its first word alone", () => {
    expect(best("Date of birth")?.field).toBeNull();
    expect(best("业务类型")?.field).not.toBe("mainBusiness");
    expect(best("我方开户行")?.field ?? null).toBeNull();
    expect(best("仓库NO")?.field ?? null).toBeNull();
    expect(best("Number of orders", "transactions")?.field).not.toBe("orderId");
  });

  it("is made clear by the label over it", () => {
    expect(best("姓名", "customers", "联系人")).toMatchObject({ field: "contactName" });
    expect(best("名称", "transactions", "乙方")?.field).toBeNull();
    expect(best("名称", "transactions", "甲方")).toMatchObject({ field: "companyName" });
  });

  it("is made clear by the key word under it", () => {
    expect(best("代表号", "customers", "", "customerCode")).toMatchObject({ field: "customerId" });
  });

  it.each(roles)("has no synonym on a %s sheet that folding would change", (role) => {
    for (const synonym of synonymsOf(role).keys()) expect(foldHeading(synonym).full).toBe(synonym);
  });
});

describe("assigning fields", () => {
  it("finds the greatest sum, as trying everything does", () => {
    const score = fc.integer({ min: 0, max: 20 });
    const matrix = fc
      .integer({ min: 1, max: 4 })
      .chain((rows) =>
        fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const slots = assign(scores);
        expect(new Set(slots).size).toBe(scores.length);
        const sum = slots.reduce((total, slot, row) => total + (scores[row]?.[slot] ?? 0), 0);
        expect(sum).toBe(greatest(scores, new Set()));
      }),
    );
  });

  it("has nothing to assign for no columns", () => expect(assign([])).toEqual([]));

  function greatest(scores: readonly (readonly number[])[], used: ReadonlySet<number>): number {
    const [first, ...rest] = scores;
    if (first === undefined) return 0;
    return Math.max(
      ...first.flatMap((score, slot) =>
        used.has(slot) ? [] : [score + greatest(rest, new Set([...used, slot]))],
      ),
    );
  }
});

describe("headings in other European languages", () => {
  it.each([
    ["Razón social", "companyName"],
    ["Teléfono", "phone"],
    ["Código postal", "postcode"],
    ["Endereço", "address"],
    ["Cidade", "city"],
    ["Straße", "address"],
    ["PLZ", "postcode"],
    ["Ansprechpartner", "contactName"],
    ["Suchbegriff", "shortName"],
    ["Match code", "shortName"],
    ["Practice / trading as", "companyName"],
    ["Festnetz", "landline"],
    ["Switchboard", "landline"],
    ["Prénom", "firstName"],
    ["Cognome", "lastName"],
    ["Fecha de nacimiento", null],
    ["Partita IVA", null],
  ] as const)("%s is %s", (heading, field) => {
    expect(best(heading)?.field).toBe(field);
  });

  it("are asked for on lists of customers only, but for those that name the customer", () => {
    expect(best("Ort", "transactions")).toBeUndefined();
    expect(best("id_cliente", "transactions")?.field).toBe("customerId");
    expect(best("nom du client", "transactions")?.field).toBe("companyName");
  });

  it.each([
    ["Montant TTC", "amount"],
    ["date de commande", "dealtOn"],
    ["numéro de facture", "invoiceNo"],
    ["total_venta", "amount"],
    ["medio_pago", "paymentMethod"],
    ["Rechnungsdatum", "invoicedOn"],
    ["Сумма заказа", "amount"],
    ["Betrag", "amount"],
  ] as const)("say what deals are made of: %s is %s", (heading, field) => {
    const own = headingCandidates({ heading, group: "", key: "" }, "transactions");
    expect(own.map((candidate) => candidate.field)).toContain(field);
  });
});

describe("a bare heading under a group", () => {
  it("is of what the group names, where that is a paper people hold", () => {
    expect(best("编号", "customers", "身份证")?.field).toBeNull();
    expect(best("编号", "customers", "特种作业操作证（电工）")?.field).toBeNull();
    expect(best("有效期", "customers", "进网许可证")?.field ?? null).toBeNull();
  });

  it("is the customer's under a group that says so, or nothing", () => {
    expect(best("编号", "customers", "客户")?.field).toBe("customerId");
    expect(best("编号", "customers", "基本信息")?.field).toBe("customerId");
    expect(best("手机号", "customers", "身份证")?.field).toBe("mobile");
  });
});

describe("headings in Japanese", () => {
  it.each([
    ["顧客番号", "customers", "customerId"],
    ["会社名", "customers", "companyName"],
    ["電話番号", "customers", "phone"],
    ["メールアドレス", "customers", "email"],
    ["受注日", "transactions", "dealtOn"],
    ["売上金額", "transactions", "amount"],
    ["商品名", "transactions", "product"],
    ["顧客名称", "transactions", "companyName"],
    ["訪問日", "followUps", "followedUpAt"],
    ["単価", "transactions", null],
  ] as const)("%s of %s is %s", (heading, role, field) => {
    expect(best(heading, role)?.field).toBe(field);
  });
});

describe("headings of Indian traders and exports", () => {
  it("name the party they sell to, and no more than a line that goes on", () => {
    expect(best("PARTY NAME")?.field).toBe("companyName");
    expect(best("Name of Party (M/s)")?.field).toBe("companyName");
    expect(best("Street Cont.")?.field).not.toBe("contactName");
    expect(best("Cust. Cont.")?.field).toBe("contactName");
  });
});

describe("parts of a person's name", () => {
  it.each(["PRIMARY_NAME_LAST", "fname_c1", "Patient first name", "lname"])(
    "are told from the words of %s, with a doubt",
    (heading) => {
      expect(best(heading)).toMatchObject({ field: "contactName" });
      expect(best(heading)?.score).toBeLessThan(0.6);
    },
  );

  it.each(["Supplier first name", "middle_name", "first order"])("are not what %s is", (heading) => {
    expect(best(heading)?.field).not.toBe("contactName");
  });

  it("are asked for on lists of customers only", () => {
    expect(best("PRIMARY_NAME_LAST", "transactions")).toBeUndefined();
  });
});
