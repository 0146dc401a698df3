import { isDateFormat } from "../../../src/core/adopt/columns/columnProfile";
import { recogniseSheets } from "../../../src/core/adopt/recogniseSheets";
import { company, contact, customers, fieldsOf, many, mobile, sheet } from "./invented";

describe("cells that look like something else", () => {
  it("are no telephones where they are figures with a fraction, or tax numbers", () => {
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "手机", "纬度", "均价", "CUIT"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          30.2741536 + i / 7,
          `${8 + (i % 3)}.45936939${i % 10}`,
          `20-2021987${i % 10}-${i % 9}`,
        ]),
      ],
      "客户台账",
    );
    const others = [found.纬度, found.均价, found.CUIT];
    for (const field of others) expect(field).not.toMatch(/phone|landline|mobile|contactMethod/);
    expect(found).toMatchObject({ 手机: "mobile" });
  });

  it("are no addresses where they are plans of flats, or whole letters", () => {
    const flats = sheet("房源", [
      ["序号", "房屋名称", "户型", "面积", "总价"],
      ...many.map((i) => [
        i + 1,
        `薛家宅小区${i}幢`,
        `${1 + (i % 3)}室${1 + (i % 2)}厅1厨1卫`,
        39 + i,
        330 + i,
      ]),
    ]);
    expect(recogniseSheets([flats])[0]?.role).toBeNull();
    const letter = (i: number) =>
      `您好，您的爱车上次在本店保养已经${200 + i}天，本月机油八折，请到人民路${i + 1}号二楼前台登记领取优惠，也欢迎带朋友来店里坐坐，我们备了茶水和点心，恭候光临。`;
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "手机", "短信文案"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          letter(i),
        ]),
      ],
      "客户台账",
    );
    expect(found.短信文案).not.toBe("address");
  });

  it("are addresses still, with floors and rooms", () => {
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "手机", "找得到的地方"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          `人民路${i + 1}号${1 + (i % 6)}楼${301 + i}室`,
        ]),
      ],
      "客户台账",
    );
    expect(found).toMatchObject({ 找得到的地方: "address" });
  });

  it("are no days where they are prices of two figures, and days where a time follows", () => {
    const deals = sheet("订单", [
      ["订单号", "时间", "客户名称", "金额", "成本价"],
      ...many.map((i) => [
        `D${100 + i}`,
        `05-${10 + (i % 15)} 00:1${i % 6}:02`,
        company(i),
        900 + i,
        `${23 + (i % 6)}.${5 * (i % 2)}0`,
      ]),
    ]);
    expect(fieldsOf([deals], "订单")).toMatchObject({ 时间: "dealtOn", 成本价: "number" });
  });

  it("are no accounts where a question about them is answered", () => {
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "手机", "是否加微信"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          i % 3 === 0 ? "否" : "是",
        ]),
      ],
      "客户台账",
    );
    expect(found.是否加微信).not.toBe("wechat");
  });

  it("are days in the format in which Excel shows the times of a CSV file", () => {
    expect(isDateFormat("mm:ss.0")).toBe(true);
    expect(isDateFormat("0.00")).toBe(false);
    expect(isDateFormat("General")).toBe(false);
  });

  it("are no credit codes where they are ids drawn by chance, in small letters and capitals", () => {
    const drawn = (i: number) => `103Vc0000qkjFX${10 + i}IA`;
    const found = fieldsOf(
      [
        customers(["客户名称", "联系人", "手机", "主键"], (i) => [
          company(i),
          contact(i),
          mobile(i),
          drawn(i),
        ]),
      ],
      "客户台账",
    );
    expect(found.主键).not.toBe("creditCode");
  });

  it("are no mailboxes and no owners where the heading asks a question", () => {
    const found = fieldsOf(
      [
        customers(["客户名称", "Mobile", "HasOptedOutOfEmail", "IsUnreadByOwner"], (i) => [
          company(i),
          mobile(i),
          i % 5 === 0 ? 1 : 0,
          i % 3 === 0 ? 1 : 0,
        ]),
      ],
      "客户台账",
    );
    expect([found.HasOptedOutOfEmail, found.IsUnreadByOwner]).toEqual(["number", "number"]);
  });
});
