import { readEmail } from "../../../../src/core/values/contacts/readEmail";
import { fc } from "../../../property";

describe("reading an e-mail address", () => {
  it("leaves an ordinary address exact, whatever its capitals", () => {
    expect(readEmail("zhang.wei@company.com.cn")).toEqual({
      reading: "exact",
      value: "zhang.wei@company.com.cn",
    });
    expect(readEmail("Zhang.Wei@Company.com")).toEqual({ reading: "exact", value: "zhang.wei@company.com" });
  });

  it("tidies width, blanks, labels, brackets and trailing marks around any address", () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/);
    const domain = fc.constantFrom("qq.com", "163.com", "firma-x.cn", "mail.company.com.cn");
    const noise = fc.constantFrom<(text: string) => string>(
      (text) => ` ${text} `,
      (text) => text.replace("@", "＠"),
      (text) => text.replace("@", " @ "),
      (text) => `${text}。`,
      (text) => `${text};`,
      (text) => `邮箱：${text}`,
      (text) => `E-mail: ${text}`,
      (text) => `mailto:${text}`,
      (text) => `张三 <${text}>`,
      (text) => `<${text}>`,
    );
    fc.assert(
      fc.property(local, domain, noise, (name, host, dirty) => {
        expect(readEmail(dirty(`${name}@${host}`))).toEqual({ reading: "tidied", value: `${name}@${host}` });
      }),
    );
  });

  it("leaves out a note glued to the address, but no number", () => {
    expect(readEmail("li@qq.com（李经理）")).toEqual({ reading: "tidied", value: "li@qq.com" });
    expect(readEmail("li@qq.com（13800138000）").reading).not.toBe("tidied");
  });

  it("knows small providers beside the large ones they resemble", () => {
    for (const address of ["u@ymail.com", "u@163.net", "u@gmx.com"])
      expect(readEmail(address)).toEqual({ reading: "exact", value: address });
  });

  it("mends the domains of paid mailboxes and of providers with a country", () => {
    for (const [typed, meant] of [
      ["u@vip.qq.con", "u@vip.qq.com"],
      ["u@hotmial.co.uk", "u@hotmail.co.uk"],
      ["u@189.cm", "u@189.cn"],
    ])
      expect(readEmail(typed ?? "")).toMatchObject({ problem: "typo-domain", nearest: meant });
  });

  it("asks when there are two", () => {
    expect(readEmail("a1@qq.com; b2@163.com")).toEqual({
      reading: "ambiguous",
      candidates: ["a1@qq.com", "b2@163.com"],
    });
  });

  it("does not drop a number beside the address", () => {
    for (const join of ["；", "/", " ", "、"]) {
      expect(readEmail(`13800138000${join}li@qq.com`)).toEqual({
        reading: "ambiguous",
        candidates: ["li@qq.com"],
      });
    }
  });

  it.each([
    ["li@qq.con", "typo-domain", "li@qq.com"],
    ["li@qq.ocm", "typo-domain", "li@qq.com"],
    ["li@163.cm", "typo-domain", "li@163.com"],
    ["li@16.com", "typo-domain", "li@163.com"],
    ["li@gmial.com", "typo-domain", "li@gmail.com"],
    ["li@foxmial.com", "typo-domain", "li@foxmail.com"],
    ["li@outlok.com", "typo-domain", "li@outlook.com"],
    ["li@sina.con", "typo-domain", "li@sina.com"],
    ["liulunfei@163,com", "comma-for-dot", "liulunfei@163.com"],
    ["2089048629@@qq.com", "bad-character", "2089048629@qq.com"],
    ["lichang7966，126.com", "no-at", "lichang7966@126.com"],
    ["yuchang2023@163", "bad-domain", "yuchang2023@163.com"],
    ["a@firma..cn", "bad-domain", "a@firma.cn"],
  ])("suggests what %s was meant to be", (text, problem, nearest) => {
    expect(readEmail(text)).toMatchObject({ reading: "unreadable", problem, nearest });
  });

  it("suggests nothing for a company's own domain, however short or close to a provider", () => {
    for (const domain of [
      "mail.com",
      "sina.cn",
      "qc.com",
      "gm.com",
      "live.cn",
      "alibaba-inc.com",
      "163.cn",
    ]) {
      expect(readEmail(`a@${domain}`).reading).toBe("exact");
    }
  });

  it.each([
    ["salesgongfenggroup.com", "no-at"],
    ["a@b@c.com", "bad-character"],
    ["张三", "no-at"],
    ["无", "placeholder"],
    ["#N/A", "formula-error"],
  ])("does not understand %s", (text, problem) => {
    const read = readEmail(text);
    expect(read).toEqual({ reading: "unreadable", problem });
  });

  it("sees blanks as blank and numbers as no address", () => {
    expect(readEmail("").reading).toBe("blank");
    expect(readEmail(" ").reading).toBe("blank");
    expect(readEmail(12345).reading).toBe("unreadable");
  });

  it("names the letter an address may not hold", () => {
    expect(readEmail("zoë.lewis@acme.co.uk")).toEqual({
      reading: "unreadable",
      problem: "bad-character",
      detail: "ë",
    });
  });
});

describe("an address typed to get past the field", () => {
  it.each(["noemail@noemail.com", "x@x.com", "test@test.com", "none@none.com"])("is none: %s", (text) => {
    expect(readEmail(text)).toEqual({ reading: "unreadable", problem: "test-value" });
  });

  it.each(["info@test.com", "a@b.com", "x@company.com", "nora@none.com", "test@acme.com"])(
    "is one: %s",
    (text) => {
      expect(readEmail(text).reading).toBe("exact");
    },
  );
});
