import type { Role } from "../../../sheets/fields";
import type { Synonyms } from "./fieldSynonyms";

/** Dutch headings of the Netherlands and Belgium, folded and without accents. */
export const dutchSynonyms: Readonly<Record<Role, Synonyms>> = {
  customers: {
    customerId: {
      sure: "klantnummer klantnr klantcode klantid debiteurnummer debiteurennummer debiteurnr debiteurennr debnr relatienummer relatienr",
      usual: "deb debiteur",
    },
    companyName: { sure: "bedrijf bedrijfsnaam firmanaam klantnaam", usual: "klant relatie", weak: "naam" },
    shortName: { sure: "zoeknaam handelsnaam" },
    personName: { usual: "naam" },
    contactName: { sure: "contactpersoon" },
    firstName: { sure: "voornaam" },
    lastName: { sure: "achternaam familienaam" },
    jobTitle: { usual: "functie" },
    phone: { sure: "telefoon telefoonnummer telefoonnr telnr" },
    mobile: { sure: "gsm gsmnummer gsmnr mobiel mobielnummer mobielnr" },
    email: { sure: "mailadres emailadres" },
    creditCode: { sure: "btwnummer btwnr ondernemingsnummer kvknummer kvknr" },
    city: { sure: "plaats woonplaats plaatsnaam gemeente" },
    address: { sure: "straat straatnaam adres bezoekadres postadres afleveradres" },
    industry: { usual: "bedrijfstak" },
    owner: { sure: "verkoper vertegenwoordiger accountbeheerder" },
    tags: { usual: "soort klantsoort klanttype" },
    registeredOn: { sure: "klantsinds" },
    note: { sure: "opmerking opmerkingen opm" },
  },
  followUps: {
    followedUpAt: { sure: "bezoekdatum contactdatum beldatum" },
    followedUpBy: { sure: "bezochtdoor gebelddoor" },
    content: { sure: "gespreksverslag bezoekverslag" },
    nextFollowUpAt: { sure: "volgendbezoek volgendcontact" },
  },
  transactions: {
    orderId: { sure: "ordernummer ordernr bestelnummer bestelnr", usual: "factuurnummer factuurnr" },
    invoiceNo: { sure: "factuurnummer factuurnr" },
    dealtOn: { sure: "orderdatum besteldatum besteldop verkoopdatum", usual: "besteld factuurdatum" },
    invoicedOn: { sure: "factuurdatum" },
    paidOn: { sure: "betaaldatum betaaldop" },
    dealType: { usual: "soort" },
    amount: {
      sure: "bedrag totaalbedrag orderbedrag factuurbedrag bedraginclbtw totaalprijs",
      usual: "bedragexclbtw omzet",
    },
    product: { usual: "artikelomschrijving" },
    detail: { usual: "omschrijving" },
    paymentMethod: { sure: "betaalwijze betaalmethode" },
    deliveryMethod: { sure: "verzendwijze leverwijze" },
    owner: { sure: "verkoper vertegenwoordiger" },
  },
};
