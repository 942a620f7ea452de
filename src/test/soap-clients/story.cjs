// The whole story of an appeal and of a call-back with npm's soap: registered, given a file, answered by the shop over REST, closed; asked for,
// taken, opened, told of. By night no call is due, and that part ends with the request. Argument: basic or token.
const soap = require('soap');
const { createHash, randomUUID } = require('crypto');
const { SERVER, TOKEN, SECRET, SELLER } = process.env;
const address = `${SERVER}/soap/call-center`;
const shop = 'Bearer erp-zatyshok.demo-erp-zatyshok-secret';
const ids = () => ({ sourceSystem: 'sandbox', externalId: randomUUID() });
const customer = { surname: 'Їжакевич', name: 'Іван', phone: '0501234567' };

function must(condition, what) {
  if (!condition) {
    throw new Error(what);
  }
}

async function appeal(client) {
  const asked = { ...ids(), seller: SELLER, requestType: 2, sendingType: 2, channel: 'HOTLINE', customer, text: 'Де замовлення?' };
  const [registered] = await client.registerAppealAsync(asked);
  const [again] = await client.registerAppealAsync(asked);
  must(!registered.duplicate && again.duplicate && again.appealNumber === registered.appealNumber, 'registered twice');
  const number = registered.appealNumber;
  const content = Buffer.from('%PDF-1.4\n%%EOF\n');
  const [added] = await client.addAttachmentAsync({
    ...ids(), appeal: { number }, fileName: 'чек.pdf', sha256: createHash('sha256').update(content).digest('hex'), content: content.toString('base64'),
  });
  must(added.attachmentId, 'no file');
  const answered = await fetch(`${SERVER}/api/v1/appeals/${number}/resolution`, {
    method: 'POST',
    headers: { 'Authorization': shop, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), 'If-Match': '*' },
    body: JSON.stringify({ solved: true, comment: 'Посилку відправлено.' }),
  });
  must(answered.status === 200, `the shop's answer: ${answered.status} ${await answered.text()}`);
  const [changed] = await client.changeAppealStatusAsync({ ...ids(), appeal: { sourceSystem: asked.sourceSystem, externalId: asked.externalId }, status: 5 });
  must(changed.appeal.status.id === 5, 'not closed');
  const [story] = await client.getAppealAsync({ appeal: { number } });
  must(story.step.map((step) => step.status.id).join() === '1,4,5' && story.file.length === 1, 'another story');
  const [found] = await client.searchAppealsAsync({ seller: SELLER, status: 5, limit: 1 });
  must(found.appeal[0].number === number, 'not found');
  try {
    await client.changeAppealStatusAsync({ ...ids(), appeal: { number }, status: 2 });
    throw new Error('a closed appeal was opened');
  } catch (error) {
    must(JSON.stringify(error.root ?? '').includes('appeal-closed'), `no typed fault: ${error}`);
  }
  return number;
}

async function callback(client) {
  const [asked] = await client.requestCallbackAsync({ ...ids(), seller: SELLER, customer, about: 'REQUESTED' });
  const [taken] = await client.fetchCallbacksAsync({ agentId: 'npm', seller: SELLER, max: 20 });
  const mine = (taken?.callback ?? []).find(({ callbackId }) => callbackId === asked.callbackId);
  if (!mine) {
    await client.cancelCallbackAsync({ ...ids(), callbackId: asked.callbackId });
    return `${asked.callbackId}, not due now`;
  }
  const { callbackId, fence } = mine;
  const [opened] = await client.openCallbackAsync({ callbackId, agentId: 'npm', fence, reason: 'CALL' });
  must(opened.person.phone === '+380501234567' && opened.leaseUntil, 'another person');
  const [told] = await client.reportCallResultAsync({ ...ids(), callbackId, fence, disposition: 'ANSWERED', agentId: 'npm' });
  must(told.state === 'DONE', `not done: ${told.state}`);
  return callbackId;
}

soap.createClientAsync(`${address}?wsdl`, {}, address).then(async (client) => {
  client.setSecurity(process.argv[2] === 'basic'
    ? new soap.BasicAuthSecurity(TOKEN, SECRET)
    : new soap.WSSecurity(TOKEN, SECRET, { passwordType: 'PasswordText', hasNonce: true }));
  console.log(`appeal ${await appeal(client)}, call-back ${await callback(client)}`);
}).catch((error) => { console.error(String(error)); process.exit(1); });
