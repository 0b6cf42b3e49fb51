/** CloudTrail records of S3 as AWS documents them, to be varied. */

export const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
export const ACCOUNT = '111122223333'

interface Parts {
  readonly userIdentity?: object
  readonly eventName?: string
  readonly requestParameters?: object
  readonly [field: string]: unknown
}

/** A role's session, `AROA…:session`. */
export function assumedRole(roleId: string, name: string, session = 'ci', attributes: object = {}): object {
  return {
    type: 'AssumedRole',
    principalId: `${roleId}:${session}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`,
    accountId: ACCOUNT,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: roleId,
        arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
        accountId: ACCOUNT,
        userName: name,
      },
      attributes: { creationDate: '2026-11-01T00:00:00Z', mfaAuthenticated: 'false', ...attributes },
    },
  }
}

/** A GetObject of one recording by the role of the examples that is not on the list, with parts put in its place. */
export function event(parts: Parts = {}): object {
  return {
    eventVersion: '1.11',
    userIdentity: assumedRole('AROARTX3GSDSW5VRCPIXR', 'recordings-exporter'),
    eventTime: '2026-11-20T10:00:00Z',
    eventSource: 's3.amazonaws.com',
    eventName: 'GetObject',
    awsRegion: 'us-east-1',
    sourceIPAddress: '192.0.2.7',
    userAgent: '[aws-cli]',
    requestParameters: { bucketName: BUCKET, key: 'connect/x/CallRecordings/1.wav', Host: 'h' },
    additionalEventData: {
      SignatureVersion: 'SigV4',
      CipherSuite: 'TLS_AES_128_GCM_SHA256',
      AuthenticationMethod: 'AuthHeader',
    },
    resources: [
      { type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${BUCKET}/connect/x/CallRecordings/1.wav` },
      { type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${BUCKET}`, accountId: ACCOUNT },
    ],
    tlsDetails: { tlsVersion: 'TLSv1.3', cipherSuite: 'TLS_AES_128_GCM_SHA256' },
    eventCategory: 'Data',
    ...parts,
  }
}
