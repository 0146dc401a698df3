import { foldHeading } from "../../headings/foldHeading";
import { exact } from "../../headings/synonyms";

/** Under ID, 编号 and Record Id every sheet numbers its own rows, whatever it lists. */
const own = /^(?:|(?:record|系统|数据)?id|编号|序号|no|number)$/;
/** Whoever buys, by his trade's or country's word. */
const ofBuyer = /client|kunde|buyer|member|shopper|patient|guest|user|debtor|socio|membre|mitglied/;
/** As sure of it as of the usual headings of a field, not of the weak ones. */
const sureNothing = 0.8;
/** id_vendedor, Product ID. */
const idOfThing = /^id [a-z]|[a-z] id$/;
const ofFirm = /客户|公司|企业|单位|\b(?:account|organi[sz]ation|company|customer|related ?to)s?\b/;
const ofPerson = /联系人|联络人|\b(?:contact|person|lead)s?\b/;

/** Whether a heading is well known for something no field of ours is (Qty, Unit price), or says the id of another thing than a customer. */
export function saysElse(heading: string): boolean {
  const { full, words } = foldHeading(heading);
  const isKnown = exact(full, "transactions").some(
    ({ field, score }) => field === null && score > sureNothing,
  );
  return (
    isKnown || (idOfThing.test(words) && !ofFirm.test(words) && !ofPerson.test(words) && !ofBuyer.test(words))
  );
}

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
