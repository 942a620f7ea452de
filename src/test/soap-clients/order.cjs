// Places a phone order with npm's soap. Argument: basic or token.
const soap = require('soap');
const { randomUUID } = require('crypto');
const { SERVER, TOKEN, SECRET, SELLER, SKU } = process.env;
const address = `${SERVER}/soap/call-center`;

soap.createClientAsync(`${address}?wsdl`, {}, address).then(async (client) => {
  client.setSecurity(process.argv[2] === 'basic'
    ? new soap.BasicAuthSecurity(TOKEN, SECRET)
    : new soap.WSSecurity(TOKEN, SECRET, { passwordType: 'PasswordText', hasNonce: true }));
  const [answer] = await client.placePhoneOrderAsync({
    sourceSystem: 'npm', externalId: randomUUID(), seller: SELLER,
    customer: { surname: 'Їжакевич', name: 'Іван', phone: '0501234567' },
    item: [{ sku: SKU, quantity: 1 }],
    delivery: { carrier: 'NOVA_POSHTA', method: 'PICKUP', city: 'Ніжин', destination: 'Відділення №1' },
    payment: 'CASH_ON_DELIVERY', doNotCall: true,
  });
  console.log(answer.orderNumber);
}).catch((error) => { console.error(String(error)); process.exit(1); });
