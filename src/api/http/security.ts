/** Security headers, each on purpose. What is left out has no effect in browsers of today, or needs TLS. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

/** No request to another host: nothing but what this server has. Helmet adds a nonce for each page to scripts and styles. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
  enableCSPNonces: true,
  // The playground shares no browsing context with whoever opened it.
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  // Other sites embed nothing from here; those of CORS_ORIGINS read answers by CORS, which this does not concern.
  crossOriginResourcePolicy: { policy: 'same-origin' },
  // Would demand the same of every resource that is loaded, but none comes from elsewhere.
  crossOriginEmbedderPolicy: false,
  // A process of its own in the browser, also beside other ports of the same host.
  originAgentCluster: true,
  // A query in an address is nobody else's business.
  referrerPolicy: { policy: 'no-referrer' },
  // JSON is never read as a page.
  xContentTypeOptions: true,
  // What `frameAncestors` says, for browsers that do not know it.
  xFrameOptions: { action: 'deny' },
  // The names of hosts that answers mention are not looked up ahead.
  xDnsPrefetchControl: { allow: false },
  // Plain HTTP, often on the user's own machine; whoever puts TLS in front adds this there.
  strictTransportSecurity: false,
  // For Internet Explorer, Flash and filters that browsers have removed.
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};
