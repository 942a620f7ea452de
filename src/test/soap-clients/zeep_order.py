"""Places a phone order with zeep. Argument: basic or token."""
import os
import sys
import uuid

import requests
import zeep
from zeep.wsse.username import UsernameToken

name, secret = os.environ["TOKEN"], os.environ["SECRET"]
session = requests.Session()
wsse = None
if sys.argv[1] == "basic":
    session.auth = (name, secret)
else:
    wsse = UsernameToken(name, secret)
address = os.environ["SERVER"] + "/soap/call-center"
client = zeep.Client(address + "?wsdl", transport=zeep.Transport(session=session), wsse=wsse)
service = client.create_service(client.service._binding.name, address)
answer = service.placePhoneOrder(
    sourceSystem="zeep", externalId=str(uuid.uuid4()), seller=os.environ["SELLER"],
    customer={"surname": "Їжакевич", "name": "Іван", "phone": "0501234567"},
    item=[{"sku": os.environ["SKU"], "quantity": 1}],
    delivery={"carrier": "NOVA_POSHTA", "method": "PICKUP", "city": "Ніжин", "destination": "Відділення №1"},
    payment="CASH_ON_DELIVERY", doNotCall=True)
print(answer.orderNumber)
