"use strict";
exports.id = 7262;
exports.ids = [7262];
exports.modules = {

/***/ 57262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logObjects: () => (/* binding */ logObjects)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95088);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12367);






/** Objects up to this size are fetched ahead, so many at a time: together they are the memory that this may take. */
const AHEAD = { bytes: 4 << 20, objects: 8 };
/** How many objects pass between two words of progress. */
const TELL_EVERY = 500;
/**
 * The objects below a prefix in the order of their keys, with the caller's rights. Small ones are fetched ahead, a large
 * one is read as it comes. Source: Amazon S3 API Reference, `ListObjectsV2`, `GetObject`.
 *
 * Throws PortError where they cannot be listed or read to their end.
 */
async function* logObjects(options, place) {
    const ended = new AbortController();
    const deadline = AbortSignal.any([options.deadline, ended.signal]);
    const s3 = (0,_s3_js__WEBPACK_IMPORTED_MODULE_3__/* .openS3 */ .D)(await (0,_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionFor */ .w)({ ...options, deadline }));
    const waiting = [];
    let listed = 0;
    try {
        for await (const object of listing(s3, place)) {
            waiting.push(opener(s3, place.bucket, object));
            if (waiting.length > AHEAD.objects)
                yield* first(waiting);
            listed += 1;
            if (listed % TELL_EVERY === 0)
                options.progress(`${listed} logs of s3://${place.bucket}/${place.prefix} found.`);
        }
        while (waiting.length > 0)
            yield* first(waiting);
    }
    finally {
        ended.abort(); // nobody wants what is still being fetched
    }
}
async function* first(waiting) {
    const open = waiting.shift();
    if (open !== undefined)
        yield await open();
}
async function* listing(s3, { bucket, prefix }) {
    const failed = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The logs at ${`s3://${bucket}/${prefix}`} could not be listed`;
    const call = { action: 's3:ListBucket', failed, resource: `arn:aws:s3:::${bucket}` };
    let token;
    do {
        const input = { Bucket: bucket, Prefix: prefix, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ ContinuationToken: token }) };
        const page = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(call, () => s3.send(bucket, (sdk, client, options) => client.send(new sdk.ListObjectsV2Command(input), options)));
        if (page.KeyCount === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .portError */ .kb)(call, new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableAnswer */ .ym('a page has no list'));
        for (const { Key, Size = 0 } of page.Contents ?? []) {
            if (Key !== undefined && Size > 0)
                yield { key: Key, size: Size };
        }
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
}
/** A small object is asked for at once; a large one when its turn has come, for its connection would wait too long. */
function opener(s3, bucket, { key, size }) {
    const read = reader(s3, bucket, key);
    if (size > AHEAD.bytes)
        return async () => read(body => body);
    const whole = read(async (body) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(await collected(body)));
    whole.catch(() => undefined); // told when its turn comes
    return () => whole;
}
/** Every failure, while the bytes come as well, is told as one of this object. */
function reader(s3, bucket, key) {
    const name = `s3://${bucket}/${key}`;
    const failed = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The log ${name} could not be read`;
    const call = { action: 's3:GetObject', failed, resource: `arn:aws:s3:::${bucket}/${key}` };
    return (use) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(call, async () => {
        const { Body } = await s3.send(bucket, (sdk, client, options) => client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key }), options));
        if (!(Body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableAnswer */ .ym('the object has no bytes');
        return { name, bytes: await use(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(toldOf(call, Body))) };
    });
}
async function* toldOf(call, body) {
    try {
        yield* body;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .portError */ .kb)(call, error);
    }
}
async function collected(body) {
    const pieces = [];
    for await (const piece of body)
        pieces.push(piece);
    return pieces;
}
//# sourceMappingURL=log-objects.js.map

/***/ })

};
;