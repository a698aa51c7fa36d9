/** The formats that resources are read and written in (http.html#mime-type). */
export interface ResourceFormat {
  /** As `_format` may name it. */
  readonly name: 'json' | 'xml';
  /** As it is sent. */
  readonly mediaType: string;
  /** What else is taken to mean it. */
  readonly alsoNamed: readonly string[];
}

/** The first is given to whoever does not choose. */
export const RESOURCE_FORMATS: readonly ResourceFormat[] = [
  {
    name: 'json',
    mediaType: 'application/fhir+json',
    alsoNamed: ['application/json', 'text/json', 'application/json+fhir'],
  },
  {
    name: 'xml',
    mediaType: 'application/fhir+xml',
    alsoNamed: ['application/xml', 'text/xml', 'application/xml+fhir'],
  },
];

/** The format of a media type; undefined for one that holds no resources. */
export const formatOfType = (type: string): ResourceFormat | undefined =>
  RESOURCE_FORMATS.find(({ mediaType, alsoNamed }) => mediaType === type || alsoNamed.includes(type));
