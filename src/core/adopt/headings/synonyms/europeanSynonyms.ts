import type { Synonyms } from "./fieldSynonyms";

/** Headings of customer lists in German, French, Spanish, Portuguese, Italian and Russian, folded and without accents. */
export const europeanSynonyms: Synonyms = {
  customerId: {
    sure: "kundennummer kundennr kdnr debitorennummer numeroclient codeclient codigocliente codigodecliente idcliente numerocliente numerodecliente numerodeclient codicecliente кодклиента",
  },
  companyName: {
    sure: "firma firmenname kundenname unternehmen raisonsociale societe entreprise nomdelentreprise razonsocial empresa nombreempresa nombredelaempresa razaosocial nomedaempresa ragionesociale azienda nomeazienda nomduclient nombredelcliente nomedocliente компания организация контрагент заказчик наименование фирма",
    usual:
      "kunde client cliente denominazione denominacion nomclient nomecliente nombrecliente клиент название назва фірма",
  },
  shortName: {
    sure: "kurzname suchname suchbegriff nomcommercial nombrecomercial nomefantasia nomecommerciale",
  },
  personName: {
    sure: "nomcomplet nombrecompleto nombreyapellidos nomecompleto nomecognome nomcandidato nmcandidato nomprenom nometprenom фио",
  },
  contactName: {
    sure: "ansprechpartner kontaktperson personnedecontact interlocuteur personadecontacto contacto contato pessoadecontato referente",
  },
  firstName: { sure: "vorname prenom prenoms nombre nombres primeironome имя" },
  lastName: {
    sure: "nachname familienname nomdefamille apellido apellidos primerapellido apellido1 sobrenome cognome фамилия",
    usual: "nom",
  },
  phone: { sure: "telefon telefonnummer tel telephone telefono telefone fon телефон" },
  mobile: {
    sure: "telportable telephoneportable mobiltelefon handynummer portable movil celular cellulare telefonomovil",
  },
  landline: { sure: "festnetz telefonzentrale" },
  email: {
    sure: "emailadresse courriel correo correoelectronico correoe postaelettronica mailadresse почта",
  },
  province: { usual: "bundesland departement provincia uf estado" },
  region: { usual: "regione" },
  city: {
    sure: "ort stadt wohnort ville commune ciudad poblacion localidad municipio cidade citta comune город місто",
  },
  district: { sure: "ortsteil bairro quartiere barrio" },
  address: {
    sure: "strasse straße anschrift adresse rue direccion domicilio calle endereco logradouro indirizzo адрес адреса",
  },
  postcode: { sure: "plz postleitzahl codepostal codigopostal cp cep codigopostale cap" },
  industry: { sure: "secteurdactivite branche sectordeactividad settoredattivita" },
  registeredOn: { sure: "kundeseit clientdepuis clientedesde clientedal" },
  note: {
    sure: "remarque bemerkung bemerkungen anmerkung observacion observaciones observacoes комментарий примечание коментар",
  },
};
