import { domainLabel, ownDomains } from "../../../../../src/core/dedupe/columns/reach/ownDomains";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { emptyScore } from "../../../../../src/core/dedupe/scoring/pairScore";
import { scorePair } from "../../../../../src/core/dedupe/scoring/scorePair";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { tableOf } from "../../customerTable";

describe("what a domain is called", () => {
  it.each([
    ["www.keltrix.co.za", "keltrix"],
    ["shop.keltrix.com", "keltrix"],
    ["keltrix-fern.de", "keltrixfern"],
    ["keltrix.com.au", "keltrix"],
  ])("%s is %s", (domain, label) => {
    expect(domainLabel(domain)).toBe(label);
  });
});

describe("domains that spell the name beside them", () => {
  const of = (name: string, site: string, mail: string) =>
    ownDomains([name, "Fernwood Civil"], [[site, "fernwood.com"]], [[mail, ""]])?.cells[0];

  it("are those of sites and of mailboxes", () => {
    expect(of("Keltrix Mining S.A.", "www.keltrixmining.es", "")).toBe("keltrixmining.es");
    expect(of("Lumière du Sud SARL", "", "info@lumieredusud.fr")).toBe("lumieredusud.fr");
  });

  it("are no domains of others, of mail services, or too short to say anything", () => {
    const some = ownDomains(
      ["Corwin Civil", "Corwin Mining", "Gmail Repairs Ltd", "Tor Hire", "Keltrix"],
      [["", "", "", "tor.com", "keltrix.com"]],
      [["ann@corwin.com", "bob@fernwood.com", "joe@gmail.com", "", ""]],
    );
    expect(some?.cells).toEqual(["corwin.com", "", "", "", "keltrix.com"]);
  });

  it("say nothing of a list that hardly has any", () => {
    expect(ownDomains(["Corwin Civil", "Corwin Mining"], [], [["a@corwin.com", "a@qq.com"]])).toBeNull();
  });
});

describe("two customers", () => {
  const others = Array.from({ length: 60 }, (_, row) => ({
    companyName: `Keltrix${row} Fernwood${row} Ltd`,
    email: `info@keltrix${row}fernwood${row}.com`,
  }));
  const scoreOf = (left: readonly [string, string], right: readonly [string, string]) => {
    const rows = [left, right].map(([companyName, email]) => ({ companyName, email }));
    const score = emptyScore();
    const table = tableOf([...rows, ...others], ["companyName", "email"]);
    scorePair(openMatching(table, defaultDedupeSettings), 0, 1, score);
    return score;
  };

  it("of two domains that each spell their own name are two firms", () => {
    const score = scoreOf(
      ["Castor Retail North SAS", "ann@castorretailnorth.fr"],
      ["Pastor Retail North SAS", "ann@pastorretailnorth.fr"],
    );
    expect(score.conflict).toBe(true);
    expect(score.weight).toBeLessThan(0);
  });

  it("of one domain in two countries, or one that begins the other, are not told apart by it", () => {
    const name = "Castor Retail North SAS";
    for (const domain of ["castorretailnorth.de", "castorretail.fr"])
      expect(scoreOf([name, "ann@castorretailnorth.fr"], [name, `info@${domain}`]).conflict).toBe(false);
  });

  it("that share a mailbox's domain are not told apart by their other ones", () => {
    const score = scoreOf(
      ["Castor Retail SAS", "ann@castorretail.fr; ann@northgroup.fr"],
      ["Retail Castor SAS", "ann@retailcastor.fr; bob@northgroup.fr"],
    );
    expect(score.conflict).toBe(false);
  });
});
