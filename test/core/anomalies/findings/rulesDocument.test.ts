import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesDocument } from "../../../../src/core/anomalies/findings/rulesDocument";
import { rules } from "../../../../src/core/anomalies/rules";

const path = join(__dirname, "../../../../docs/rules.md");

describe("docs/rules.md", () => {
  it("says what the rules say", () => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(path, rulesDocument(rules));
    expect(readFileSync(path, "utf8")).toBe(rulesDocument(rules));
  });

  it("names every rule once, by an id in words and a number of its own", () => {
    const ids = rules.map((rule) => rule.id);
    const numbers = rules.map((rule) => rule.catalogue);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const number of numbers) expect(number).toMatch(/^[A-J]\d{2}$/);
  });

  it("leaves no title, reason, example or remedy out in either language", () => {
    for (const rule of rules) {
      for (const words of Object.values(rule.words)) {
        for (const text of Object.values(words)) expect(text.trim()).not.toBe("");
      }
      expect(rule.words["zh-CN"].title).toMatch(/\p{Script=Han}/u);
      expect(rule.words["en-US"].title).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
