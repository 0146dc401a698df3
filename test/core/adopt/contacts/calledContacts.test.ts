import { isCalledPeople } from "../../../../src/core/adopt/contacts/calledContacts";

describe("a sheet called one of contacts", () => {
  it.each([
    "Contacts",
    "crm_contacts_2024",
    "AccountContacts",
    "联系人",
    "客戶聯絡人",
    "Ansprechpartner",
    "Contactos 2024",
    "Interlocuteurs",
    "担当者",
    "담당자 목록",
  ])("is %s", (name) => expect(isCalledPeople(name)).toBe(true));

  it.each(["Salespeople", "Contactless cards", "Personal", "客户", "Sheet1"])("is not %s", (name) =>
    expect(isCalledPeople(name)).toBe(false),
  );
});
