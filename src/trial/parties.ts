/** The people, organizations and places of a study record. */

export interface Sponsor {
  readonly name?: string;
  readonly class?: string;
}

export interface ResponsibleParty {
  readonly type?: string;
  readonly investigatorFullName?: string;
  readonly investigatorTitle?: string;
  readonly investigatorAffiliation?: string;
  /** Records from before 2011 name the party in one text. */
  readonly oldNameTitle?: string;
  readonly oldOrganization?: string;
}

export interface OversightModule {
  readonly oversightHasDmc?: boolean;
  readonly isFdaRegulatedDrug?: boolean;
  readonly isFdaRegulatedDevice?: boolean;
  readonly isUnapprovedDevice?: boolean;
  readonly isPpsd?: boolean;
  readonly isUsExport?: boolean;
  readonly fdaaa801Violation?: boolean;
}

export interface ContactsLocationsModule {
  readonly centralContacts?: readonly Contact[];
  readonly overallOfficials?: readonly Official[];
  readonly locations?: readonly StudyLocation[];
}

export interface Contact {
  readonly name?: string;
  readonly role?: string;
  readonly phone?: string;
  readonly phoneExt?: string;
  readonly email?: string;
}

export interface Official {
  readonly name?: string;
  readonly affiliation?: string;
  readonly role?: string;
}

export interface StudyLocation {
  readonly facility?: string;
  /** Only sites of recruiting studies have one; else the study's own status counts. */
  readonly status?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  /** Name in English, not a code. */
  readonly country?: string;
  readonly contacts?: readonly Contact[];
  readonly geoPoint?: GeoPoint;
}

/** Decimal degrees, WGS 84. */
export interface GeoPoint {
  readonly lat?: number;
  readonly lon?: number;
}
