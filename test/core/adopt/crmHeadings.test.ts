import type { CellValue } from "../../../src/core/sheets/cell";
import { company, fieldsOf, many, pick, sheet } from "./invented";

/*
 * The columns of Pipedrive's and Zoho CRM's own exports, in their order, as public programs that read such files name them
 * ("Deal - Currency of Value", "Account Name.id"); the records are invented.
 */
const people = [
  "Aino Salo",
  "Tom Reed",
  "Ann Lee",
  "Rui Costa",
  "Mia Vogel",
  "Leo Novak",
  "Eva Berg",
  "Jan Moss",
];
const owners = ["Dana Reyes", "Ivo Maric", "Petra Lind"];
const firm = (i: number) => company(i).replace("机械有限公司", " Robotics Ltd");
const stamp = (i: number) => `2024-0${1 + (i % 8)}-1${i % 10} 09:3${i % 10}:00`;
const day = (i: number) => stamp(i).slice(0, 10);
const zoho = (base: number) => (i: number) => `zcrm_476847000${base + i}`;
const list = (name: string, columns: Readonly<Record<string, (i: number) => CellValue>>) =>
  sheet(name, [Object.keys(columns), ...many.map((i) => Object.values(columns).map((cell) => cell(i)))]);

const organizations = list("organizations", {
  "Organization - ID": (i) => i + 1,
  "Organization - Name": firm,
  "Organization - Labels": (i) => pick(["Customer", "", "Hot lead"], i),
  "Organization - Owner": (i) => pick(owners, i),
  "Organization - Visible to": () => "Item owner",
  "Organization - Address": (i) => `${i + 1} Mill Lane, Leeds LS1 ${i % 9}AB, UK`,
  "Organization - City/town/village/locality of Address": (i) => pick(["Leeds", "York", "Hull"], i),
  "Organization - ZIP/Postal code of Address": (i) => `LS1 ${i % 9}AB`,
  "Organization - Organization created": stamp,
});
const persons = list("people", {
  "Person - ID": (i) => 101 + 3 * i,
  "Person - Name": (i) => `${pick(people, i)}${i}`.replace(/\d+$/, ""),
  "Person - Organization": firm,
  "Person - Organization ID": (i) => i + 1,
  "Person - Phone - Work": (i) =>
    i % 4 === 0 ? `+44 20 7946 10${10 + i}, +44 20 7946 20${10 + i}` : `+44 20 7946 30${10 + i}`,
  "Person - Phone - Mobile": (i) => `+44 7700 9000${10 + i}`,
  "Person - Email - Work": (i) => `sales${i}@bluefin.example`,
  "Person - Owner": (i) => pick(owners, i),
  "Person - Person created": stamp,
  "Person - Job title": (i) => pick(["Buyer", "CEO", "Purchasing Manager"], i),
});
const pipedriveDeals = list("deals", {
  "Deal - ID": (i) => 500 + 7 * i,
  "Deal - Title": (i) => `${firm(i)} ${pick(["renewal", "pilot", "upgrade"], i)} ${i}`,
  "Deal - Creator": (i) => pick(owners, i + 1),
  "Deal - Owner": (i) => pick(owners, i),
  "Deal - Value": (i) => 1250.5 + 300 * i,
  "Deal - Currency of Value": (i) => pick(["EUR", "EUR", "USD"], i),
  "Deal - Weighted value": (i) => 700 + 100 * i,
  "Deal - Currency of Weighted value": (i) => pick(["EUR", "EUR", "USD"], i),
  "Deal - Organization": (i) => firm((i * 3) % 16),
  "Deal - Contact person": (i) => pick(people, i),
  "Deal - Contact person ID": (i) => 101 + 3 * i,
  "Deal - Stage": (i) => pick(["Qualified", "Proposal Made", "Negotiations Started"], i),
  "Deal - Status": (i) => pick(["Won", "Lost", "Open", "Won"], i),
  "Deal - Deal created": stamp,
  "Deal - Won time": (i) => (i % 4 === 0 || i % 4 === 3 ? stamp(i) : ""),
});
const activities = list("activities", {
  "Activity - ID": (i) => 900 + i,
  "Activity - Done": (i) => pick(["Done", "To do"], i),
  "Activity - Subject": (i) => `${pick(["Call about renewal", "Send quote"], i)} ${i}`,
  "Activity - Type": (i) => pick(["Call", "Meeting", "Email"], i),
  "Activity - Due date": day,
  "Activity - Assigned to user": (i) => pick(owners, i),
  "Activity - Creator": (i) => pick(owners, i + 1),
  "Activity - Person": (i) => pick(people, i),
  "Activity - Organization": firm,
  "Activity - Note": (i) => `They want ${i} units by spring and a better price`,
  "Activity - Add time": stamp,
});

describe("the sheets of a Pipedrive export", () => {
  const book = [organizations, persons, pipedriveDeals, activities];

  it("are customers with their parts of the address and the day they were entered", () => {
    expect(fieldsOf(book, "organizations")).toMatchObject({
      role: "customers",
      "Organization - ID": "customerId",
      "Organization - Name": "companyName",
      "Organization - Owner": "owner",
      "Organization - Labels": "tags",
      "Organization - City/town/village/locality of Address": "city",
      "Organization - ZIP/Postal code of Address": "postcode",
      "Organization - Organization created": "registeredOn",
    });
    expect(fieldsOf(book, "organizations")["Organization - Visible to"]).not.toBe("jobTitle");
  });

  it("are people at the organizations, with every telephone and address they have", () => {
    expect(fieldsOf(book, "people")).toMatchObject({
      role: "null",
      "Person - ID": "identifier",
      "Person - Organization": "companyName",
      "Person - Organization ID": "customerId",
      "Person - Phone - Work": "phone",
      "Person - Phone - Mobile": "mobile",
      "Person - Email - Work": "email",
      "Person - Person created": "date",
    });
  });

  it("are deals whose state is whether they were won, in the currency of the value", () => {
    expect(fieldsOf(book, "deals")).toMatchObject({
      role: "transactions",
      "Deal - ID": "orderId",
      "Deal - Title": "detail",
      "Deal - Owner": "owner",
      "Deal - Value": "amount",
      "Deal - Currency of Value": "currency",
      "Deal - Organization": "companyName",
      "Deal - Status": "orderStatus",
      "Deal - Won time": "dealtOn",
    });
    expect(fieldsOf(book, "deals")["Deal - Contact person ID"]).not.toBe("orderId");
  });

  it("are follow-ups of whom they were assigned to, on the day they were due", () => {
    expect(fieldsOf(book, "activities")).toMatchObject({
      role: "followUps",
      "Activity - Type": "channel",
      "Activity - Due date": "followedUpAt",
      "Activity - Assigned to user": "followedUpBy",
      "Activity - Person": "contactName",
      "Activity - Organization": "companyName",
      "Activity - Note": "content",
    });
    expect(fieldsOf(book, "activities")["Activity - ID"]).not.toBe("customerId");
  });
});

const accounts = list("Accounts", {
  "Record Id": zoho(4000),
  "Account Owner.id": (i) => zoho(100)(i % 3),
  "Account Owner": (i) => pick(owners, i),
  "Account Name": firm,
  Phone: (i) => `+44 20 7946 10${10 + i}`,
  "Parent Account.id": (i) => (i === 5 ? zoho(4000)(2) : ""),
  "Created Time": stamp,
  "Billing Street": (i) => `${i + 1} Mill Lane`,
  "Billing City": (i) => pick(["Leeds", "York", "Hull"], i),
  "Billing Code": (i) => `LS1 ${i % 9}AB`,
});
const contacts = list("Contacts", {
  "Record Id": zoho(6000),
  "Contact Owner": (i) => pick(owners, i),
  "First Name": (i) => pick(people, i).split(" ")[0] ?? "",
  "Last Name": (i) => `${pick(people, i).split(" ")[1] ?? ""}`,
  "Account Name.id": zoho(4000),
  "Account Name": firm,
  Email: (i) => `sales${i}@bluefin.example`,
  "Mailing Zip": (i) => `LS1 ${i % 9}AB`,
});
const zohoDeals = list("Deals", {
  "Record Id": zoho(8000),
  "Deal Owner.id": (i) => zoho(100)(i % 3),
  "Deal Owner": (i) => pick(owners, i),
  Amount: (i) => 1250.5 + 300 * i,
  "Deal Name": (i) => `${firm(i)} ${pick(["renewal", "pilot", "upgrade"], i)} ${i}`,
  "Closing Date": day,
  "Account Name.id": (i) => zoho(4000)((i * 3) % 16),
  "Account Name": (i) => firm((i * 3) % 16),
  Stage: (i) => pick(["Closed Won", "Closed Lost", "Negotiation/Review"], i),
  "Contact Name.id": zoho(6000),
  "Contact Name": (i) => pick(people, i),
  Currency: () => "GBP",
});
const calls = list("Calls", {
  "Record Id": zoho(9000),
  "Contact Name.id": zoho(6000),
  "Contact Name": (i) => pick(people, i),
  "Related To.id": zoho(4000),
  "Related To": firm,
  Subject: (i) => `Outgoing call ${i}`,
  "Call Type": (i) => pick(["Outbound", "Inbound", "Missed"], i),
  "Call Start Time": stamp,
  "Call Owner": (i) => pick(owners, i),
  "Created By": (i) => pick(owners, i + 1),
  Description: (i) => `Wants a price for ${i} units and a better term`,
});
const meetings = list("Meetings", {
  "Record Id": zoho(9500),
  Title: (i) => `Review ${i}`,
  From: stamp,
  To: stamp,
  Host: (i) => pick(owners, i),
  "Contact Name": (i) => pick(people, i),
  "Related To.id": zoho(4000),
  "Related To": firm,
  "Created By": (i) => pick(owners, i + 1),
  Description: (i) => `Walked through the ${i} open points of the contract`,
});

describe("the sheets of a Zoho CRM export", () => {
  const book = [accounts, contacts, zohoDeals, calls, meetings];

  it("are customers with the account they belong to, and the people there", () => {
    expect(fieldsOf(book, "Accounts")).toMatchObject({
      role: "customers",
      "Record Id": "customerId",
      "Account Owner": "owner",
      "Account Name": "companyName",
      "Parent Account.id": "parentId",
      "Billing Code": "postcode",
    });
    expect(fieldsOf(book, "Contacts")).toMatchObject({
      role: "null",
      "Record Id": "identifier",
      "Account Name.id": "customerId",
      "Account Name": "companyName",
    });
  });

  it("are deals of the account, not of the person who speaks for it", () => {
    expect(fieldsOf(book, "Deals")).toMatchObject({
      role: "transactions",
      "Record Id": "orderId",
      "Deal Owner": "owner",
      Amount: "amount",
      "Closing Date": "dealtOn",
      "Account Name.id": "customerId",
      "Contact Name.id": "identifier",
      Stage: "orderStatus",
      Currency: "currency",
    });
  });

  it("are calls and meetings of those who held them, with the account", () => {
    expect(fieldsOf(book, "Calls")).toMatchObject({
      role: "followUps",
      "Related To.id": "customerId",
      "Related To": "companyName",
      "Call Start Time": "followedUpAt",
      "Call Owner": "followedUpBy",
      Description: "content",
    });
    expect(fieldsOf(book, "Meetings")).toMatchObject({
      role: "followUps",
      From: "followedUpAt",
      Host: "followedUpBy",
      "Related To.id": "customerId",
    });
  });
});
