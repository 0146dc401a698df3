import { nameColumn } from "../../../../../src/core/dedupe/columns/names/names";
import { openersOf, openingWords } from "../../../../../src/core/dedupe/columns/names/openings";
import { areOtherBranches } from "../../../../../src/core/dedupe/compare/latinNames/latinBranches";
import { nameLevels } from "../../../../../src/core/dedupe/compare/levels/nameLevels";
import { compareNames } from "../../../../../src/core/dedupe/compare/names/compareNames";
import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { fc } from "../../../../property";
import { groupsOf, tableOf } from "../../customerTable";
import { onlyNames } from "../../onlyNames";

/** Level and bits of the first two of some names, in a list of 2^sizeBits rows where nothing else is known. */
function comparing(names: readonly string[], sizeBits = 13, alone = true, setting = {}) {
  const comparison = compareNames(nameColumn(names, names.length), sizeBits, {
    ...onlyNames,
    alone,
    ...setting,
  });
  const level = comparison.level(0, 1);
  return { level, bits: comparison.bits(level, 0, 1) };
}

describe("a Latin name that begins with another", () => {
  it.each([
    ["Juniper Violet", "Juniper Violet Furniture Ltd"],
    ["JuniperViolet", "Juniper Violet Furniture"],
    ["Rowe Plumbing Ltd", "Rowe Plumbing Ltd - Dayton"],
    ["Rowe Plumbing", "Rowe Plumbing Group"],
    ["J.C. Penney", "JCPenney (store)"],
  ])("is it and something more: %s, %s", (left, right) => {
    expect(comparing([left, right]).level).toBe(nameLevels.latinOpens);
    expect(comparing([right, left]).level).toBe(nameLevels.latinOpens);
  });

  it.each([
    ["Noble Corp.", "Noble China Ltd", "two registered names"],
    ["Ming Luen Electrical", "Ming Luen Electrical Holdings", "a firm and its owner"],
    ["Rowe Bakery", "Rowe Bakery Downtown", "a house and one of its branches"],
    [
      "Rowe Carpentry LLC",
      "Rowe Carpentry LLC, Umm Al Quwain Branch",
      "a firm and its branch in another town",
    ],
    ["Nova Foods", "Novartis Foods", "a word that only begins like another"],
    ["Juniper Violet", "Violet Juniper Furniture", "words in another order"],
  ])("is another where they are %s, %s: %s", (left, right) => {
    expect(comparing([left, right]).level).not.toBe(nameLevels.latinOpens);
  });

  it("carries two rows by itself, unless others begin with the same word", () => {
    const name = ["Tooncan", "Tooncan Productions"];
    const others = ["Media", "Toys", "Bakery", "Travel", "Foods"].map((word) => `Tooncan ${word}`);
    expect(comparing(name).bits).toBe(12);
    expect(comparing([...name, ...others.slice(0, 1)]).bits).toBe(12);
    expect(comparing([...name, ...others]).bits).toBeLessThan(12);
  });

  it("says more with two words than with one", () => {
    expect(comparing(["Juniper Violet", "Juniper Violet Furniture"]).bits).toBeGreaterThan(
      comparing(["Juniper", "Juniper Furniture"]).bits,
    );
  });
});

describe("the trust of a family", () => {
  it.each([
    ["Ngata Family Trust", "K & J Ngata"],
    ["van der Corwin Family Trust", "Graeme & Mere van der Corwin"],
    ["Hollis Living Trust", "Peter Hollis Farms"],
  ])("is another customer than who works there: %s, %s", (one, other) => {
    expect(comparing([one, other]).level).toBe(nameLevels.latinHouse);
    expect(comparing([other, one]).level).toBe(nameLevels.latinHouse);
  });

  it("is itself in short, with more said of it or with a slip, and other trusts are as other names are", () => {
    expect(comparing(["Ngata Family Trust", "Ngata"]).level).toBe(nameLevels.latinOpens);
    expect(comparing(["Corwin Family Trust", "J & K Corwin Family Trust"]).level).not.toBe(
      nameLevels.latinHouse,
    );
    expect(comparing(["Corwin Family Trust", "Corwni Family Trust"]).level).not.toBe(nameLevels.latinHouse);
    expect(comparing(["T & A Corwin Fam Tst", "T & A Corwin Family Trust"]).level).not.toBe(
      nameLevels.latinHouse,
    );
    expect(comparing(["Northern Trust", "Northern Trust Bank"]).level).toBe(nameLevels.latinOpens);
  });
});

describe("two registered Latin names that open alike", () => {
  const others = Array.from({ length: 40 }, (_, i) => `Brandt${i} Backwaren AG`);
  const levelOf = (...pair: readonly [string, string]) => comparing([...pair, ...others]).level;

  it("are neighbours where each has a word of its own", () => {
    expect(levelOf("Uhlmann Backofenbau AG", "Uhlmann Stanztechnik AG")).toBe(nameLevels.latinNeighbour);
  });

  it("are none where a word is written otherwise, or one is not said to be registered", () => {
    expect(levelOf("Uhlmann Stanztechnik AG", "Uhlmann Stanztecnik AG")).toBe(nameLevels.latinSame);
    expect(levelOf("Uhlmann Backofenbau AG", "Uhlmann Stanztechnik")).toBe(nameLevels.latinFew);
  });

  it("are firms of two lands all the same", () => {
    expect(levelOf("Kestrel Homeware GmbH", "Kestrel Toys Inc.")).toBe(nameLevels.latinHouse);
  });
});

describe("letters a keyboard may not have", () => {
  it.each([
    ["Große Anlagenbau AG", "GROSSE ANLAGENBAU AG"],
    ["Ørsted Værft", "Orsted Vaerft"],
    ["Łódź Tools", "Lodz Tools"],
  ])("are written otherwise: %s, %s", (left, right) => {
    expect(comparing([left, right]).level).toBe(nameLevels.latinSame);
  });

  it("are no letters left out: Ære is not Are", () => {
    expect(comparing(["Ære Holm", "Are Holm"]).level).not.toBe(nameLevels.latinSame);
  });
});

describe("Latin names that say which of its houses they are", () => {
  it.each([
    ["Institute of Mental Health (Leeds)", "Institute of Mental Health (Perth)"],
    ["Corwin Networks, Inc. (AU)", "Corwin Networks, Inc. (NZ)"],
    ["Banco Meridian Chile S.A.", "Banco Meridian México S.A."],
    ["Corwin Ashgrove Deutschland GmbH", "Corwin Ashgrove Italia S.p.A."],
  ])("are two: %s, %s", (left, right) => {
    expect(comparing([left, right]).level).toBe(nameLevels.latinHouse);
    expect(comparing([right, left]).level).toBe(nameLevels.latinHouse);
    expect(comparing([left, right], 13, true, { apart: false }).level).toBe(nameLevels.latinSister);
  });

  it("are two where one is called a branch in a town, and one where the word stands for nothing else", () => {
    const at = (left: string, right: string) => comparing([left, right]).level;
    expect(at("Corwin Carpentry LLC", "Corwin Carpentry LLC (Sharjah Branch)")).toBe(nameLevels.latinHouse);
    expect(at("Corwin Carpentry LLC, Umm Al Quwain Branch", "Corwin Carpentry LLC")).toBe(
      nameLevels.latinHouse,
    );
    expect(at("Corwin Carpentry LLC", "Corwin Carpentry LLC Sharjah Industrial")).not.toBe(
      nameLevels.latinHouse,
    );
    expect(at("Corwin Olive", "Corwin Olive Branch")).not.toBe(nameLevels.latinHouse);
  });

  it.each([
    ["Corwin Networks (Leeds)", "Corwin Networks", "only one says it"],
    ["Corwin Ashgrove Networks (AU)", "Corwin Ashgrove Networks (Australia)", "cut short"],
    ["Corwin Ashgrove Networks Germany", "Corwin Ashgrove Networks Deutschland", "in two languages"],
    ["Corwin Networks (Meridian)", "Meridian (Corwin Networks)", "in each other's place"],
  ])("are not told apart: %s, %s, %s", (left, right) => {
    expect(areOtherBranches(nameColumn([left, right], 2), 0, 1)).toBe(false);
  });
});

describe("houses and firms of one name", () => {
  const level = (left: string, right: string) => {
    const found = comparing([left, right]).level;
    expect(comparing([right, left]).level).toBe(found);
    return found;
  };

  it.each([
    ["Rowe Credit Union – Downtown branch", "Rowe Credit Union – Dublin branch"],
    ["Rowe Coffee Harbour Store", "Rowe Coffee Chapel Street Store"],
  ])("are other branches where each says which: %s, %s", (left, right) => {
    expect(level(left, right)).toBe(nameLevels.otherBranch);
  });

  it("are one branch with a slip in it, and branches of nobody else", () => {
    expect(level("Rowe Credit Union Westerville branch", "Rowe Credit Union Westervile branch")).not.toBe(
      nameLevels.otherBranch,
    );
    expect(level("Acme Dublin branch", "Rowe Dublin branch")).not.toBe(nameLevels.otherBranch);
    expect(level("Rowe Coffee", "Rowe Coffee Store")).not.toBe(nameLevels.otherBranch);
  });

  it("are a further house where a word of another country says so, and a town follows", () => {
    expect(level("Rowe Farben GmbH", "Rowe Farben GmbH, Niederlassung Bremen")).toBe(nameLevels.latinSister);
    expect(level("Rowe Farby S.A.", "Rowe Farby S.A. Oddział Gdańsk")).toBe(nameLevels.latinSister);
    expect(level("Rowe Farben GmbH", "Rowe Farben GmbH & Co. KG")).not.toBe(nameLevels.latinSister);
  });

  it("are a further house where a number says so, whatever follows", () => {
    expect(level("Rowe Plastics Inc.", "Rowe Plastics Inc. – Bldg 2 (own contract)")).toBe(
      nameLevels.latinSister,
    );
    expect(level("Rowe Plastics", "Rowe Plastics (new warehouse manager)")).not.toBe(nameLevels.latinSister);
  });

  it("are two customers where the further house stands elsewhere", () => {
    const names = ["Rowe Plastics", "Rowe Plastics – Bldg 2"];
    const elsewhere = () => true;
    expect(comparing(names, 13, true, { elsewhere }).level).toBe(nameLevels.latinHouse);
    expect(comparing(names, 13, true, { elsewhere, apart: false }).level).toBe(nameLevels.latinSister);
  });

  it.each(["Cedar Court Phase II", "Cedar Court – Bldg B", "Cedar Court II"])(
    "are two customers where one says which of a series it is, and stands elsewhere: %s",
    (other) => {
      const elsewhere = () => true;
      expect(comparing(["Cedar Court", other], 13, true, { elsewhere }).level).toBe(nameLevels.latinHouse);
      expect(level("Cedar Court", other)).not.toBe(nameLevels.latinHouse);
    },
  );

  it("are one where the other only moved, or says much more than a number", () => {
    const elsewhere = () => true;
    const levelOf = (...names: readonly string[]) => comparing(names, 13, true, { elsewhere }).level;
    expect(levelOf("Cedar Court II", "Cedar Court II")).toBe(nameLevels.latinSame);
    expect(levelOf("Cedar Court", "Cedar Court 24 Hour Flowers")).not.toBe(nameLevels.latinHouse);
  });

  it.each([
    ["Sunrise Zorban Pte Ltd", "Sunrise Zorban Sdn Bhd"],
    ["Zorban GmbH", "Zorban Inc."],
  ])("are two firms of one group by the lands of their forms: %s, %s", (left, right) => {
    expect(level(left, right)).toBe(nameLevels.latinHouse);
  });

  it("are two firms of one group where their rows say two countries, and no more one where the names differ", () => {
    const abroad = () => true;
    const levelIn = (...names: readonly string[]) => comparing(names, 13, true, { abroad }).level;
    expect(levelIn("Zorban Foods Ltd", "Zorban Foods Co., Ltd.")).toBe(nameLevels.latinHouse);
    expect(levelIn("Zorban Foods", "Keltrix Motors")).toBe(nameLevels.latinDifferent);
  });

  it("are two firms of one group where both are registered for other trades", () => {
    expect(level("Zorban Delacroix Ceramics Ltd", "Zorban Delacroix Logistics Ltd")).toBe(
      nameLevels.latinOwner,
    );
    expect(level("Zorban Delacroix Ceramics", "Zorban Delacroix Logistics Ltd")).toBe(nameLevels.latinSister);
    expect(level("Zorban Delacroix Ceramics Ltd", "Zorbam Delacroix Ceramiks Ltd")).not.toBe(
      nameLevels.latinOwner,
    );
  });

  it("are two however many firms are of these trades", () => {
    const others = Array.from(
      { length: 40 },
      (_, n) => `Corwin${n} ${n % 2 ? "Kitchenware" : "Furnishings"}`,
    );
    const among = (left: string, right: string) => comparing([left, right, ...others], 6).level;
    const name = "Zorban Delacroix Ashgrove Bellwether";
    expect(among(`${name} Kitchenware Ltd`, `${name} Furnishings Ltd`)).toBe(nameLevels.latinOwner);
    expect(among(`${name} Kitchenware`, `${name} Furnishings`)).toBe(nameLevels.latinSister);
    expect(among(`${name} Kitchenware`, `${name} Kitchenwares`)).toBe(nameLevels.latinSlip);
  });

  it("are those of two lands by forms that only one land knows", () => {
    expect(level("Zorban Sourcing K.K.", "Zorban Sourcing Pty Ltd")).toBe(nameLevels.latinHouse);
    expect(level("Zorban Sourcing K.K.", "Zorban Sourcing")).toBe(nameLevels.latinSame);
  });

  it("are a firm and its holding where both are registered, not where a form is left out", () => {
    expect(level("Zorban Trading Holdings Pte Ltd", "Zorban Trading Pte Ltd")).toBe(nameLevels.latinOwner);
    expect(level("Zorban Textiles (S) Pte Ltd", "Zorban Textiles Holdings Pte Ltd")).toBe(
      nameLevels.latinOwner,
    );
    expect(level("Zorban Trading Holdings", "Zorban Trading Pte Ltd")).toBe(nameLevels.latinSister);
  });

  it.each([
    ["St. Mary Ridgeway Church", "St. Mary Ridgeway School"],
    ["Zorban Keltrix Hospital", "Zorban Keltrix Hospital Foundation"],
    ["Zorban Memorial Church", "Zorban Memorial Hall"],
    ["Zorban College", "Zorban College Library"],
  ])("are another kind of house under one name: %s, %s", (left, right) => {
    expect(level(left, right)).toBe(nameLevels.latinHouse);
  });

  it.each([
    ["St. Mary Ridgeway Church", "St. Mary Ridgeway Parish"],
    ["Keltrix Zorban Academy", "Keltrix Zorban"],
    ["Church Street Keltrix Zorban School", "Keltrix Zorban School"],
    ["Hall Zorban Motors", "Library Zorban Motors"],
  ])("are no other kind where both words, or only one, say what they are: %s, %s", (left, right) => {
    expect(level(left, right)).not.toBe(nameLevels.latinHouse);
  });

  it("go by what everybody calls them, whoever owns them", () => {
    expect(level("Moore Holdings LLC dba Zorban Motors", "Zorban Motors Inc.")).toBe(nameLevels.latinSame);
    expect(level("Moore Holdings LLC D/B/A Zorban Motors", "Zorban Motors")).toBe(nameLevels.latinSame);
    expect(level("Moore Holdings dba Zorban Motors", "Moore Holdings dba Keltrix")).toBe(
      nameLevels.latinDifferent,
    );
    expect(level("Keltrix DBA", "Keltrix")).toBe(nameLevels.latinSame);
  });

  it.each([
    ["Sunrise Zorban Pte Ltd", "Sunrise Zorban"],
    ["Sunrise Zorban Pte Ltd", "Sunrise Zorban Ltd"],
    ["Zorban Inc", "Zorban LLC"],
    ["Zorban Sdn Bhd", "Zorban Sdn. Bhd."],
  ])("are one where one form is left out, or is of the same country: %s, %s", (left, right) => {
    expect(level(left, right)).toBe(nameLevels.latinSame);
  });
});

describe("firms of one group", () => {
  const shared = { phone: "6350 2898", email: "admin@zorban.com.sg", contactName: "Quek Pei Shan" };
  const rows = (left: string, right: string) =>
    tableOf(
      [
        { companyName: left, ...shared },
        { companyName: right, ...shared },
        { companyName: "Keltrix Pte Ltd", phone: "6112 0031", email: "ap@keltrix.sg" },
      ],
      ["companyName", "phone", "email", "contactName"],
    );
  const found = (left: string, right: string) =>
    groupsOf(findDuplicates(rows(left, right), defaultDedupeSettings).clusters);

  it("share mailbox and person to ask for, and are two", () => {
    expect(found("Zorban Trading Pte Ltd", "Zorban Trading Sdn Bhd")).toEqual([]);
    expect(found("Zorban Trading Pte Ltd", "Zorban Trading Holdings Pte Ltd")).toEqual([]);
  });

  it("are one customer where nothing tells them apart", () => {
    expect(found("Zorban Trading Pte Ltd", "Zorban Trading")).toEqual([[0, 1]]);
  });
});

describe("names of a long list", () => {
  it("carry two rows by themselves where they are the same, or but for a letter", () => {
    const others = Array.from({ length: 30 }, (_, row) => `Keltrix ${row} Services`);
    for (const sizeBits of [10, 13, 16, 20]) {
      const evenOdds = sizeBits - 1;
      expect(comparing(["Acme Zorban", "ACME Zorban Inc", ...others], sizeBits).bits).toBeGreaterThan(
        evenOdds,
      );
      expect(comparing(["Acme Zorban", "Acme Zorbna", ...others], sizeBits).bits).toBeGreaterThan(evenOdds);
      expect(comparing(["Acme Zorban", "Brimley Ovanto", ...others], sizeBits).bits).toBeLessThan(0);
    }
  });

  it("carry as much as Chinese ones do, which weigh more only where nothing else is known", () => {
    const name = ["岳阳兔贝贝", "岳阳兔贝贝物流有限责任公司"];
    expect(comparing(name, 17).bits).toBeGreaterThan(16);
    expect(comparing(name, 17, false).bits).toBe(comparing(name, 13).bits);
    expect(comparing(["岳阳兔贝贝", "常德玉芙蓉"], 17).bits).toBe(
      comparing(["岳阳兔贝贝", "常德玉芙蓉"], 13).bits,
    );
  });

  it("carry them in another order too, but not where several have the words", () => {
    const apart = ["Murni Aguirre Teguh", "RS Teguh Murni Aguirre"];
    expect(comparing(apart).bits).toBeGreaterThan(12);
    const shared = Array.from({ length: 60 }, (_, row) => `Murni Teguh Aguirre ${row}`);
    expect(comparing([...apart, ...shared]).bits).toBeLessThan(12);
  });

  it("are shown as probable, never as certain, where nothing else is known", () => {
    const rows = ["Juniper Violet", "Juniper Violet Furniture Ltd", "Keltrix Foods", "Brimley & Sons"];
    const table = tableOf(
      rows.map((companyName) => ({ companyName })),
      ["companyName"],
    );
    const { clusters } = findDuplicates(table, defaultDedupeSettings);
    expect(groupsOf(clusters)).toEqual([[0, 1]]);
    expect(clusters[0]?.certainty).toBe("probable");
  });
});

describe("the words names begin with", () => {
  const word = fc.stringMatching(/^[b-z]{3,6}$/);

  it("are found however they are parted, and in whole words only", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (words, more) => {
        const whole = words.join(" ");
        const { latin, openings } = nameColumn(
          [whole, words.join(""), `${whole} ${more}`, `${whole}${more}`],
          4,
        );
        const own = (latin.starts[1] ?? 0) - (latin.starts[0] ?? 0);
        fc.pre(own === words.length && (latin.starts[3] ?? 0) - (latin.starts[2] ?? 0) === own + 1);
        expect(openingWords(latin, openings, 0, 2)).toBe(own);
        expect(openingWords(latin, openings, 1, 2)).toBe(own);
        expect(openingWords(latin, openings, 2, 0)).toBe(0);
        expect(openingWords(latin, openings, 0, 3)).toBe(0);
      }),
    );
  });

  it("are counted over all names, as a whole power of two", () => {
    const { latin, openings } = nameColumn(["Rowe", "Rowe Foods", "Rowe Foods Group", "Rower", "Acme"], 5);
    expect([0, 1, 2, 3].map((row) => openersOf(latin, openings, row))).toEqual([1, 1, 0, 0]);
  });
});

describe("Latin names of houses of one owner", () => {
  it.each([
    ["Bremner Realty - Building A", "Bremner Realty - Building C"],
    ["Rowe Mills Tower B", "Rowe Mills Tower D"],
    ["Rowe Mills Unit I", "Rowe Mills Unit V"],
  ])("say by a letter which they are: %s, %s", (left, right) => {
    expect(comparing([left, right]).level).toBe(nameLevels.otherOrdinal);
  });

  it("do not, where the letter stands behind another word, or is the same", () => {
    expect(comparing(["Realty Bremner A", "Realty Bremner C"]).level).not.toBe(nameLevels.otherOrdinal);
    expect(comparing(["Bremner Realty Building A", "Bremner Realty - Building A"]).level).toBe(
      nameLevels.latinSame,
    );
  });
});
