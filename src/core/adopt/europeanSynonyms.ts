import type { Synonyms } from "./fieldSynonyms";

/** Headings of customer lists in German, French, Spanish, Portuguese and Italian, folded and without accents. */
export const europeanSynonyms: Synonyms = {
  customerId: {
    sure: "kundennummer kundennr kdnr debitorennummer numeroclient codeclient codigocliente idcliente numerocliente codicecliente",
  },
  companyName: {
    sure: "firma firmenname kundenname unternehmen raisonsociale societe entreprise nomdelentreprise razonsocial empresa nombreempresa nombredelaempresa razaosocial nomedaempresa ragionesociale azienda nomeazienda",
    usual: "kunde client cliente denominazione denominacion nomclient nomecliente nombrecliente",
  },
  shortName: { sure: "kurzname nomcommercial nombrecomercial nomefantasia nomecommerciale" },
  personName: {
    sure: "nomcomplet nombrecompleto nombreyapellidos nomecompleto nomecognome nomcandidato nmcandidato",
  },
  contactName: {
    sure: "ansprechpartner kontaktperson personnedecontact interlocuteur personadecontacto contacto contato pessoadecontato referente",
  },
  firstName: { sure: "vorname prenom prenoms nombre nombres primeironome" },
  lastName: {
    sure: "nachname familienname nomdefamille apellido apellidos primerapellido apellido1 sobrenome cognome",
    usual: "nom",
  },
  phone: { sure: "telefon telefonnummer tel telephone telefono telefone fon" },
  mobile: { sure: "handy mobiltelefon handynummer portable movil celular cellulare telefonomovil" },
  email: { sure: "emailadresse courriel correo correoelectronico correoe postaelettronica mailadresse" },
  province: { usual: "bundesland departement provincia uf estado" },
  region: { usual: "regione" },
  city: { sure: "ort stadt wohnort ville commune ciudad poblacion localidad municipio cidade citta comune" },
  district: { sure: "ortsteil bairro quartiere barrio" },
  address: {
    sure: "strasse straße anschrift adresse rue direccion domicilio calle endereco logradouro indirizzo",
  },
  postcode: { sure: "plz postleitzahl codepostal codigopostal cp cep codigopostale cap" },
};
