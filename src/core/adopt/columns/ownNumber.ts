import { foldHeading } from "../headings/foldHeading";

/** Under ID, 编号 and Record Id every sheet numbers its own rows, whatever it lists. */
const own = /^(?:|(?:record|系统|数据)?id|编号|序号|no|number)$/;
const ofFirm = /客户|公司|企业|单位|\b(?:account|organi[sz]ation|company|customer|related ?to)s?\b/;
const ofPerson = /联系人|联络人|\b(?:contact|person|lead)s?\b/;

export function numbersOwnRows(heading: string): boolean {
  return own.test(foldHeading(heading).full);
}

/** Account Name.id, 客户编号. */
export function speaksOfFirm(heading: string): boolean {
  return ofFirm.test(foldHeading(heading).words);
}

/** Contact Name.id, 联系人编号; not 客户联系人编号, which may be either's. */
export function speaksOfPerson(heading: string): boolean {
  return ofPerson.test(foldHeading(heading).words) && !speaksOfFirm(heading);
}
