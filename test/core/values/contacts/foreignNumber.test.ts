import {
  breaksPlan,
  foreignExtension,
  foreignNumber,
} from "../../../../src/core/values/contacts/foreignNumber";
import { numberPlanOf } from "../../../../src/core/values/contacts/numberPlan";
import { fc } from "../../../property";

describe("a column of numbers from outside China", () => {
  it.each([
    [["+44 7935 408878", "07526 361988", "020 7123 4567"]],
    [["(484) 555-8211", "661.555.9083 x175", "+1 212 555 0199", ""]],
    [["1-800-555-4863", "516-555-3455"]],
    [["0161 496 0123", "07553 233511", "020 7946 0000"]],
  ])("is known by %j", (cells) => {
    expect(numberPlanOf(cells)).not.toBeNull();
  });

  it("is known by figures no Chinese number has, where most of them are such", () => {
    const ghana = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? `02417655${10 + i}` : 244663500 + i));
    expect(numberPlanOf(ghana)).toBe("abroad");
    expect(
      numberPlanOf(["13800138000", "13900139000", "1380013", ...Array<string>(6).fill("13700137000")]),
    ).toBeNull();
  });

  it("is known by the groups of Brazil, Australia, France and Japan", () => {
    expect(numberPlanOf(["(85) 3046-1100", "(88) 9727-0713", "(85) 98116-5778"])).toBe("abroad");
    expect(numberPlanOf(["(02) 9876 5432", "0412 345 678"])).toBe("australian");
    expect(numberPlanOf(["04 78 12 34 56", "01.42.68.53.00"])).toBe("abroad");
    expect(numberPlanOf(["090-1234-5678", "080-2345-6789"])).toBe("abroad");
    expect(foreignNumber("(88) 9727-0713", "abroad")).toBe("8897270713");
    expect(foreignNumber("+41 31 383 56 81 / -67", "abroad")).toBe("+41313835681");
    expect(foreignNumber("+41 31 383 56 / -67", "abroad")).toBeNull();
    expect(foreignNumber("+49 40 5606252 tst. 44", "abroad")).toBe("+49405606252");
    expect(foreignExtension("+49 40 5606252 tst. 44")).toBe("44");
    expect(foreignNumber("c: (971) 319-4360", "american")).toBe("9713194360");
    expect(foreignNumber("WA: +55 11998236677", "abroad")).toBe("+5511998236677");
    expect(foreignNumber("WhatsApp +55 11998236677", "abroad")).toBe("+5511998236677");
    expect(foreignNumber("WAHA +55 11998236677", "abroad")).toBeNull();
  });

  it("has landlines in the groups of China, behind areas that China has not", () => {
    expect(foreignNumber("076-2393605", "abroad")).toBe("0762393605");
    expect(foreignNumber("0762-3836050", "abroad")).toBeNull();
    expect(foreignNumber("010-62393605", "abroad")).toBeNull();
  });

  it("is known by the mobiles of India, and not by landlines of one town that lost their zero", () => {
    const india = ["9869153407", "9323556248", "9324087760", "9920925816", "6388692302", "9377780165"];
    expect(numberPlanOf([...india, "9820012345", "8108123456", "7021234567"])).toBe("indian");
    expect(numberPlanOf(india)).toBeNull();
    expect(numberPlanOf(Array.from({ length: 12 }, (_, i) => `79286012${10 + i}`))).toBeNull();
  });

  it("is known by thirteen figures that begin with another country's, as WhatsApp exports them", () => {
    const brazil = Array.from({ length: 12 }, (_, i) => `55119876543${10 + i}`);
    expect(numberPlanOf(brazil)).toBe("abroad");
    expect(foreignNumber("5511987654321", "abroad")).toBe("5511987654321");
    expect(numberPlanOf(Array.from({ length: 12 }, (_, i) => `86138001380${10 + i}`))).toBeNull();
  });

  it("is known by written numbers of which most are none of China", () => {
    const german = Array.from({ length: 9 }, (_, i) => `0171 45678${10 + i}`);
    expect(numberPlanOf([...german, "030 901820"])).toBe("abroad");
    expect(numberPlanOf([...german.slice(0, 3), ...Array<string>(9).fill("0755-26001234")])).toBeNull();
  });

  it("is American where 1 leads numbers no mobile of China begins with", () => {
    const crm = [
      "(407) 261-8908",
      "312.335.4166",
      "(925)754-5056",
      "12036064620",
      "12522562018",
      "14109177401",
    ];
    expect(numberPlanOf([...crm, "null", "null", "null"])).toBe("american");
    expect(foreignNumber("12397719887", "american")).toBe("12397719887");
    expect(numberPlanOf(["12036064620", "12522562018", ...Array<string>(20).fill("13800138000")])).toBeNull();
  });

  it("has its numbers judged by their length alone, whatever they begin with or hide", () => {
    expect(foreignNumber("(180) 8988041", "american")).toBe("1808988041");
    expect(foreignNumber("0243968198\u202c", "abroad")).toBe("0243968198");
    expect(foreignNumber("321 207 466", "american")).toBeNull();
  });

  it("is American where nothing stands between the area code in brackets and seven figures", () => {
    expect(numberPlanOf(["(917) 6093815", "(854) 3123233", "(964)1702020"])).toBe("american");
    expect(numberPlanOf(["(021) 60938150", "(0755)31232330"])).toBeNull();
  });

  it("is American where nearly all have ten digits", () => {
    const american = ["(484) 555-8211", "661.555.9083 x175", "+1 212 555 0199"];
    expect(numberPlanOf(american)).toBe("american");
    expect(numberPlanOf([...american, "+44 20 7123 4567", "+49 30 123456", "+33 1 23 45 67 89"])).toBe(
      "abroad",
    );
  });

  it.each([
    [["13800138000", "+852 2154 0504", "138 0013 8000"]],
    [["400-800-1234", "800-820-1234"]],
    [["0755-26001234", "+86 755 2600 1234", "+1 212 555 0199"]],
    [["", "无", "75526001234"]],
    [[]],
  ])("is not one with %j", (cells) => {
    expect(numberPlanOf(cells)).toBeNull();
  });
});

describe("numbers of Taiwan", () => {
  const plain = ["04-26856682", "049-2216274", "07-3265039", "0933-391485", "(049)5635505"];

  it("show themselves by areas of one figure, or of two that no area of the mainland begins with", () => {
    expect(numberPlanOf(plain)).toBe("taiwanese");
    expect(numberPlanOf(["021-26856682", "0492-216274", "010-26856682", "0933-3914850"])).toBeNull();
  });

  it.each([
    ["049-2216274", "0492216274"],
    ["04-28924842 陳小姐", "0428924842"],
    ["04-7187518 0982606560", "047187518"],
    ["0982606560 04-7187518", "0982606560"],
  ])("%s is dialled %s", (cell, digits) => expect(foreignNumber(cell, "taiwanese")).toBe(digits));

  it.each(["04-270928", "0918-61924", "04-28924842 04-2892"])("%s is none, whatever stands behind", (cell) =>
    expect(foreignNumber(cell, "taiwanese")).toBeNull(),
  );

  it("leave numbers that have blanks of their own in one piece", () => {
    expect(foreignNumber("0161 496 0123", "abroad")).toBe("01614960123");
    expect(foreignNumber("04 78 12 34 56", "abroad")).toBe("0478123456");
  });
});

describe("numbers of the Emirates", () => {
  const landlines = Array.from({ length: 20 }, (_, i) => `0${[2, 3, 4, 6, 7, 9][i % 6]}-39473${10 + i}`);
  const mobiles = Array.from({ length: 12 }, (_, i) => `05${[0, 2, 4, 5, 6, 8][i % 6]} 798672${i % 10}`);

  it("show themselves by seven figures behind 02, or mobiles of ten behind 05", () => {
    expect(numberPlanOf(landlines)).toBe("emirati");
    expect(numberPlanOf([...mobiles, "+971 54 1590623", 525689430])).toBe("emirati");
  });

  it("are of other countries where no cell does, or ten figures begin otherwise as well", () => {
    expect(numberPlanOf(landlines.filter((cell) => !/^0[29]/.test(cell)))).toBe("taiwanese");
    const bordeaux = Array.from({ length: 12 }, (_, i) => `05567812${10 + i}`);
    expect(numberPlanOf([...bordeaux, "0612345678", "0712345678"])).not.toBe("emirati");
    expect(numberPlanOf([...mobiles, ...Array<string>(6).fill("13800138000")])).not.toBe("emirati");
  });

  it.each([
    ["02-3947328", "023947328"],
    ["+971 54 1590623", "0541590623"],
    ["00971 2 5393359", "025393359"],
    [525689430, "0525689430"],
    ["052 2355009 / 056 2779263", "0522355009"],
    ["054 5201621 (Noufal)", "0545201621"],
    ["02-2627590 ext 140", "022627590"],
    ["+966 50 123 4567", "+966501234567"],
    ["800 4567", "8004567"],
  ])("%s is dialled %s", (cell, digits) => expect(foreignNumber(cell, "emirati")).toBe(digits));

  it.each(["052 567181", "04-56281799", "+971 54 159062"])("%s is none", (cell) =>
    expect(foreignNumber(cell, "emirati")).toBeNull(),
  );

  it("have slips of their own, which are no notes", () => {
    expect(breaksPlan("052 567181", "emirati")).toBe(true);
    expect(breaksPlan("ask for Binu", "emirati")).toBe(false);
  });
});

describe("numbers of New Zealand", () => {
  const landlines = (areas: readonly string[]) =>
    Array.from({ length: 20 }, (_, i) => `${areas[i % areas.length]} 43${i % 10} ${8500 + i}`);
  const country = landlines(["03", "06", "07", "09"]);

  it("show themselves by nine figures behind 09 or mobiles of ten, and are Taiwan's where no cell does", () => {
    expect(numberPlanOf(country)).toBe("newZealand");
    expect(numberPlanOf([...landlines(["03"]), "021 234 5678", "+64 27 295 5050"])).toBe("newZealand");
    expect(numberPlanOf(landlines(["03", "06", "07"]))).toBe("taiwanese");
    expect(numberPlanOf(country.slice(0, 6))).not.toBe("newZealand");
  });

  it("may be several, with the house each stands in", () => {
    expect(foreignNumber("03 236 2503 hm, 03 236 9466 shed", "newZealand")).toBe("032362503");
    expect(foreignNumber("(09) 439 8546", "newZealand")).toBe("094398546");
    expect(foreignNumber("0800 123 456", "newZealand")).toBe("0800123456");
    expect(foreignNumber("215121932", "newZealand")).toBe("215121932");
    expect(foreignNumber("+61 439 109 938", "newZealand")).toBe("+61439109938");
  });

  it("break their plan with a figure too few", () => {
    expect(foreignNumber("09 439 854", "newZealand")).toBeNull();
    expect(breaksPlan("09 439 854", "newZealand")).toBe(true);
    expect(breaksPlan("9 439 854", "newZealand")).toBe(false);
  });
});

describe("numbers of India", () => {
  const mobiles = [
    "94256 34948",
    "+91-9726894375",
    "70044 72371",
    "9993726999",
    "86043 72371",
    "07072078864",
  ];

  it("show themselves by mobiles in two halves, and landlines by areas that China has none of", () => {
    expect(numberPlanOf([...mobiles, ...mobiles, ...mobiles])).toBe("indian");
    const lines = ["044-66797893", "0484-5199012", "022-66710289", "033-34042584", "011-32503084"];
    expect(numberPlanOf([...lines, ...lines, ...lines])).toBe("abroad");
    const chengdu = ["028-66797893", "0731-85199012", "022-66710289", "0755-26001234", "010-32503084"];
    expect(numberPlanOf([...chengdu, ...chengdu, ...chengdu])).toBeNull();
  });

  it.each([
    ["94023 76727 (Amit ji)", "9402376727"],
    ["+91-9855333354", "+919855333354"],
    ["07072078864", "07072078864"],
    ["020-26844025", "02026844025"],
    ["97417 2397", null],
    ["20268 44025", null],
  ])("%s is dialled %s", (cell, digits) => expect(foreignNumber(cell, "indian")).toBe(digits));

  it("break their plan with nine digits, whatever they begin with", () => {
    expect(breaksPlan("97417 2397", "indian")).toBe(true);
    expect(breaksPlan("ask Amit", "indian")).toBe(false);
  });
});

describe("what stands beside a number of another country", () => {
  it.each([
    ["403-908-6449 poste 68", "american", "4039086449"],
    ["506-568-9520 ou 506-289-3297", "american", "5065689520"],
    ["01902 624838 / DDI 01902 499787", "british", "01902624838"],
    ["044-66797893 Extn 53", "abroad", "04466797893"],
    ["0124-6738396/97", "abroad", "01246738396"],
    ["Tél: 514-461-9176", "american", "5144619176"],
    ["506-568-9520 ou 506-289", "american", null],
    ["403-908-6449 postal", "american", "4039086449"],
  ] as const)("%s is read as %s is: %s", (cell, plan, digits) => {
    expect(foreignNumber(cell, plan)).toBe(digits);
  });
});

describe("a number of another country", () => {
  it.each([
    ["07526 361988", "07526361988"],
    ["(484) 555-8211", "4845558211"],
    ["661.555.9083 x175", "6615559083"],
    ["+44 20 7123 4567", "+442071234567"],
  ])("%s is dialled %s", (cell, digits) => {
    expect(foreignNumber(cell, "abroad")).toBe(digits);
  });

  it.each(["13800138000", "+86 138 0013 8000", "0755-26001234", "12345", "call Tom", "a@b.com", ""])(
    "is not %j",
    (cell) => {
      expect(foreignNumber(cell, "abroad")).toBeNull();
    },
  );

  it.each([
    ["+1 619 555", null],
    ["+1 619 555 12345678", null],
    ["+44 (0)161 496 0000", "+4401614960000"],
    ["000-000-0000", null],
    ["Cell: (503) 555-0142", "5035550142"],
    ["(503) 555-0142 (Emma)", "5035550142"],
    ["main 503-555-0142", "5035550142"],
    ["1234567890", null],
    ["512-555-0100 / 512-555-0101", "5125550100"],
  ])("reads %s as %s by the plan of its country", (cell, digits) => {
    expect(foreignNumber(cell, "abroad")).toBe(digits);
  });

  it.each([
    ["5035550142", "5035550142"],
    ["1-503-555-0142", "15035550142"],
    ["1-800-FLOWERS", "1-800-FLOWERS"],
    ["503605451", null],
    ["602457742177", null],
    ["(408) 752-90", null],
    ["(503) 340-1367 / cell (503) 373-3272", "5033401367"],
    ["(503) 340-1367 / cell 373-32", null],
    ["+44 20 7123 4567", "+442071234567"],
  ])("reads %s as %s where numbers have ten digits", (cell, digits) => {
    expect(foreignNumber(cell, "american")).toBe(digits);
  });

  it("has seven to fifteen digits however it is grouped", () => {
    const separator = fc.constantFrom("", " ", "-", ".");
    const group = fc.integer({ min: 10, max: 9999 }).map(String);
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), separator, (groups, between) => {
        const number = `+39${groups.join("")}`;
        expect(foreignNumber(`+39 ${groups.join(between)}`, "abroad")).toBe(
          number.length - 1 >= 7 && number.length - 1 <= 15 ? number : null,
        );
      }),
    );
  });
});

describe("a column of numbers of one country", () => {
  const taiwan = ["02-2345-6789 #12", "0912-345-678", "(04)2399-9653", "049-233-1234", "07-332-5518"];

  it("is known as Taiwan's or Britain's by its groups", () => {
    expect(numberPlanOf(taiwan)).toBe("taiwanese");
    expect(numberPlanOf(["07700 900123", "0161 496 0123", "01632 960 983"])).toBe("british");
    expect(numberPlanOf(["021-6234-7715", "0755-26001234", "010-62347715", "0571 8765 4321"])).toBeNull();
  });

  it.each([
    ["02-2345-6789 #12", "0223456789"],
    ["0225119959", "0225119959"],
    ["02 2147 4900", "0221474900"],
    ["公司：03-682-2276", "036822276"],
    ["03-472-8831~2", "034728831"],
    ["手機 0975-472-582", "0975472582"],
    ["0984-950-352(LINE同號)", "0984950352"],
    ["+886 912 345 678", "0912345678"],
    ["912345678", "0912345678"],
    ["02-2345-67", null],
    ["02-2511-88903", null],
    ["0812-334-551", null],
    ["0912-345-67", null],
    ["0900-000-000", null],
  ])("reads %s as %s in Taiwan", (cell, digits) => {
    expect(foreignNumber(cell, "taiwanese")).toBe(digits);
    if (digits === null) expect(breaksPlan(cell, "taiwanese")).toBe(true);
  });

  it.each([
    ["07429 240354 – leave msg", "07429240354"],
    ["wk 01249 660 417", "01249660417"],
    ["07429 240354 after 6pm", "07429240354"],
    ["07700 90", null],
    ["07988 1234567", null],
  ])("reads %s as %s in Britain", (cell, digits) => {
    expect(foreignNumber(cell, "british")).toBe(digits);
  });

  const australia = [
    "(07) 3978 1854",
    "(03) 9202 3407 ext 9",
    "(02) 9131 5159",
    "1300 688 193",
    "(08) 8381 2822",
  ];

  it("is known as Australia's by eight figures where Taiwan has seven, or nine behind 02", () => {
    expect(numberPlanOf(australia)).toBe("australian");
    expect(numberPlanOf(["0476 280 478", "0483 952 801", "0430993395", "02 9131 5159"])).toBe("australian");
    expect(numberPlanOf(["(02) 2311 5159", "(07) 397 1854", "(04) 2399 9653", "(03) 720 2340"])).toBe(
      "taiwanese",
    );
  });

  it.each([
    ["(07) 3978 1854", "0739781854"],
    ["(03) 9523 5355 ext 99", "0395235355"],
    ["430 993 395", "430993395"],
    ["1800 144 908", "1800144908"],
    ["13 79 04", "137904"],
    ["+61 476 280 478", "+61476280478"],
    ["0451 811 76", null],
    ["1300 688 19", null],
    ["13 09 04", null],
  ])("reads %s as %s in Australia", (cell, digits) => {
    expect(foreignNumber(cell, "australian")).toBe(digits);
  });

  const bothShores = [1, 2, 3, 4, 5, 6, 7]
    .flatMap(() => australia)
    .concat(Array.from({ length: 9 }, (_, i) => `+64 7 610 42${i}4`));

  it("are on both shores of the Tasman Sea where nine of them have the code of New Zealand, and three of its form are slips", () => {
    expect(numberPlanOf(bothShores)).toBe("australasian");
    expect(numberPlanOf([...bothShores.slice(0, 35), "03 978 1854", "03 978 1855", "03 978 1856"])).toBe(
      "australian",
    );
  });

  it.each([
    ["03 753 5954", "037535954"],
    ["022 489 8646", "0224898646"],
    ["(07) 3978 1854", "0739781854"],
    ["1300 491 516", "1300491516"],
    ["(07) 3978 185", null],
    ["0432 000 9", null],
  ])("reads %s as %s on both shores", (cell, digits) => {
    expect(foreignNumber(cell, "australasian")).toBe(digits);
    expect(breaksPlan(cell, "australasian")).toBe(!cell.startsWith("1"));
  });

  it("breaks the plan of Australia where a number behind a zero has too few figures", () => {
    expect(breaksPlan("0451 811 76", "australian")).toBe(true);
    expect(breaksPlan("ring Neil", "australian")).toBe(false);
  });

  it.each([
    ["(860) 277-5371, opt 2", "8602775371"],
    ["(860) 600-8011 Extn 7", "8606008011"],
    ["(860) 600-8011 內線 ext. 7", "8606008011"],
    ["1-800-GOT-MULCH", "1-800-GOT-MULCH"],
  ])("reads %s as %s in North America", (cell, digits) => {
    expect(foreignNumber(cell, "american")).toBe(digits);
  });

  it("knows what is dialled behind it", () => {
    const cells = ["02-2999-1688 #11", "(860) 600-8011 Extn 7", "2302 8199 內線 ext. 69", "0912-345-678", ""];
    expect(cells.map(foreignExtension)).toEqual(["11", "7", "69", "", ""]);
  });

  it("breaks no plan where the plan is of no one country, or the number begins with no zero", () => {
    expect(breaksPlan("0812-334-551", "abroad")).toBe(false);
    expect(breaksPlan("13800138000", "taiwanese")).toBe(false);
  });
});
