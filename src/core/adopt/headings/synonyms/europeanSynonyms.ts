import type { Role } from "../../../sheets/fields";
import type { Synonyms } from "./fieldSynonyms";

/** Headings in French, Spanish, Portuguese, Italian, German, Polish and Russian, folded and without accents. */
export const europeanSynonyms: Readonly<Record<Role, Synonyms>> = {
  customers: {
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
  },
  transactions: {
    orderId: {
      sure: "numerocommande numerodecommande ncommande numeropedido numerodepedido numerodopedido idpedido nropedido idventa idvenda numeroventa numerodeventa idcommande auftragsnummer auftragsnr bestellnummer bestellnr belegnummer belegnr numeroordine номерзаказа",
      usual:
        "numerodefacture numerofacture nfacture numerofactura numerodefactura nrofactura idfactura rechnungsnummer rechnungsnr rgnr numerofattura numerofaktury nrfaktury",
    },
    invoiceNo: {
      sure: "numerodefacture numerofacture nfacture numerofactura numerodefactura nrofactura rechnungsnummer rechnungsnr rgnr numerofattura numerofaktury nrfaktury notafiscal номерсчета",
    },
    dealtOn: {
      sure: "datedecommande datecommande datedevente datevente fechaventa fechadeventa fechapedido fechadepedido fechacompra fechadecompra datavenda datadavenda datapedido datadopedido datadacompra auftragsdatum bestelldatum belegdatum kaufdatum verkaufsdatum dataordine datavendita datasprzedazy датазаказа датапродажи датасделки",
      usual:
        "datedefacture datefacture fechafactura fechadefactura rechnungsdatum datafattura datawystawienia fecha data datum дата",
    },
    invoicedOn: {
      sure: "datedefacture datefacture datedefacturation fechafactura fechadefactura rechnungsdatum datafattura datawystawienia",
    },
    paidOn: { sure: "datedepaiement fechadepago datadepagamento zahlungsdatum datapagamento" },
    amount: {
      sure: "montantttc montant montanttotal totalttc prixtotal importe importetotal montototal monto totalventa totalfactura totalpedido preciototal valortotal valordavenda valorventa valorpedido betrag gesamtbetrag rechnungsbetrag bruttobetrag umsatz gesamtpreis importo totalefattura importototale kwota kwotabrutto сумма суммазаказа",
      usual: "montantht totalht nettobetrag kwotanetto valor стоимость",
    },
    currency: { sure: "devise moneda moeda wahrung valuta waluta валюта" },
    orderStatus: {
      sure: "statutdelafacture statutfacture statutdudevis statutcommande estadopedido estadodelpedido estadofactura statuspedido statusdopedido auftragsstatus bestellstatus statoordine",
      usual: "statut estado stato статус",
    },
    product: {
      sure: "produit produits producto productos produto produtos artikel prodotto articolo articulo товар",
    },
    detail: {
      sure: "intitule libelle",
      usual: "concepto descripcion descricao beschreibung descrizione bezeichnung",
    },
    paymentMethod: {
      sure: "modedepaiement moyendepaiement mediodepago mediopago formadepago metododepago formadepagamento zahlungsart zahlungsweise metododipagamento modalitadipagamento",
    },
    owner: { sure: "vendeur vendeuse vendedor vendedora verkaufer venditore", usual: "менеджер" },
  },
  followUps: {
    followedUpAt: {
      sure: "datedevisite datevisite datedappel fechavisita fechadevisita datavisita datadavisita besuchsdatum besuchstermin kontaktdatum датазвонка датавстречи",
      usual: "fecha datum дата",
    },
    feedback: { usual: "resultado resultat ergebnis risultato esito" },
    category: { usual: "motivo motif anlass besuchsgrund" },
    nextFollowUpAt: {
      sure: "proximavisita proximocontacto prochainevisite prochaincontact nachsterbesuch nachsterkontakt prossimavisita",
    },
    content: { sure: "compterendu gesprachsnotiz gesprachsinhalt besuchsbericht" },
  },
};
