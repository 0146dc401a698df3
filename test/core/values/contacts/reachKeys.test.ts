import {
  contactKeys,
  emailsIn,
  isWebAddress,
  namesIn,
  ownDomain,
  phonesIn,
} from "../../../../src/core/values/contacts/reachKeys";

describe("what a cell can be reached by", () => {
  it("finds every e-mail address, behind names and several in a cell, none typed to get past the field", () => {
    expect(emailsIn("Ann Lee (ann@Kestrel.example); Tom <tom@kestrel.example>")).toEqual([
      "ann@kestrel.example",
      "tom@kestrel.example",
    ]);
    expect(emailsIn("none@none.com")).toEqual([]);
    expect(emailsIn(13800138000)).toEqual([]);
  });

  it("writes telephones as they are dialled, an extension kept apart, hidden figures left out", () => {
    expect(phonesIn("+86 138-0013-8000")).toEqual(phonesIn(13800138000));
    expect(phonesIn("0755-26001234转801")).not.toEqual(phonesIn("0755-26001234"));
    expect(phonesIn("138****8000")).toEqual([]);
    expect(phonesIn("见备注")).toEqual([]);
  });

  it("takes a company's own domain from mail and web addresses, never that of a mail service", () => {
    expect(ownDomain("ann@kestrel.example")).toBe("kestrel.example");
    expect(ownDomain("https://www.Kestrel.example/about?x=1")).toBe("kestrel.example");
    expect(ownDomain("zhang@163.com")).toBeNull();
    expect(ownDomain("没有网站")).toBeNull();
    expect(isWebAddress("www.kestrel.example")).toBe(true);
    expect(isWebAddress("Kestrel Foods Ltd.")).toBe(false);
  });

  it("takes names apart where several stand in a cell, but not at a comma, and keeps the address behind one", () => {
    expect(namesIn("Acme, Inc.; Beta (beta.example)")).toEqual([
      { name: "Acme, Inc.", beside: "" },
      { name: "Beta", beside: "beta.example" },
    ]);
    expect(namesIn("甲公司（华东）").map(({ name }) => name)).toEqual(["甲公司（华东）"]);
    expect(namesIn(" ；")).toEqual([]);
  });

  it("takes whole names of people for keys: 王经理 and 前台 may be anybody's", () => {
    expect(contactKeys("Rui Costa (rui@larkspur.example)")).toEqual(contactKeys("rui costa"));
    expect(contactKeys("王芳")).toEqual(["王芳"]);
    for (const nobody of ["王经理", "前台", "无", "Tom", ""]) expect(contactKeys(nobody)).toEqual([]);
  });
});
