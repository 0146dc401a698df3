import {
  englishForm,
  organisationFormOf,
  organisationForms,
} from "../../../../src/core/reference/names/organisationForms";
import { freeMailDomains, mendDomain } from "../../../../src/core/reference/reach/mailDomains";
import { ownDomain } from "../../../../src/core/values/contacts/reachKeys";

describe("organisation forms", () => {
  it.each([
    ["万达集团股份有限公司", "集团股份有限公司", false],
    ["万达有限责任公司", "有限责任公司", false],
    ["万达有限公司深圳分公司", "分公司", true],
    ["万达驻沪办事处", "办事处", true],
    ["晋中雅洲模具厂", "厂", false],
    ["宏达律师事务所", "律师事务所", false],
    ["阳光投资合伙企业(有限合伙)", "合伙企业(有限合伙)", false],
  ])("of %s is %s", (name, text, branch) => {
    expect(organisationFormOf(name)).toEqual({ text, branch });
  });

  it("is none where the name is nothing but the form, or ends otherwise", () => {
    expect(organisationFormOf("公司")).toBeUndefined();
    expect(organisationFormOf("张伟")).toBeUndefined();
    expect(organisationFormOf("")).toBeUndefined();
  });

  it("stand longest first, so that the first that fits is the whole form", () => {
    const lengths = organisationForms.map(({ text }) => text.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it.each(["acme co., ltd.", "acme inc", "acme corporation", "acme gmbh", "acme pte ltd"])(
    "is in English at the end of %s",
    (name) => {
      expect(englishForm.test(name)).toBe(true);
    },
  );

  it.each(["tom smith", "cisco", "grouper"])("is not in %s", (name) => {
    expect(englishForm.test(name)).toBe(false);
  });
});

describe("mail services", () => {
  it("are found behind any single slip in a long name", () => {
    for (const domain of ["gmail.com", "foxmail.com", "outlook.com", "hotmail.com"]) {
      for (let at = 0; at < domain.indexOf("."); at++) {
        expect([domain, at, mendDomain(domain.slice(0, at) + domain.slice(at + 1))]).toEqual(
          domain === "gmail.com" && at === 0 ? [domain, at, undefined] : [domain, at, domain],
        );
      }
    }
  });

  it("are those of telephone companies too, one letter from another or not", () => {
    expect(mendDomain("email.com")).toBeUndefined();
    expect(mendDomain("emaill.com")).toBeUndefined();
    expect(mendDomain("gmal.com")).toBe("gmail.com");
    expect(mendDomain("yaho.fr")).toBe("yahoo.fr");
    expect(ownDomain("office@comcast.net")).toBeNull();
    expect(ownDomain("office@comcast-partner.net")).toBe("comcast-partner.net");
  });

  it("are never taken for a slip themselves", () => {
    for (const domain of freeMailDomains) expect(mendDomain(domain)).toBeUndefined();
  });
});
