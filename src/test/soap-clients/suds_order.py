"""Places a phone order with suds. Argument: challenge (sends Basic when it is asked) or token."""
import os
import sys
import uuid

from suds.client import Client
from suds.transport.http import HttpTransport
from suds.wsse import Security, UsernameToken
import urllib.request


class AfterChallenge(HttpTransport):
    """The handler of Python's library sends nothing before it gets 401."""

    def u2handlers(self):
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, os.environ["SERVER"], os.environ["TOKEN"], os.environ["SECRET"])
        return super().u2handlers() + [urllib.request.HTTPBasicAuthHandler(passwords)]


address = os.environ["SERVER"] + "/soap/call-center"
if sys.argv[1] == "challenge":
    client = Client(address + "?wsdl", location=address, transport=AfterChallenge(), cache=None)
else:
    token = UsernameToken(os.environ["TOKEN"], os.environ["SECRET"])
    token.setnonce()
    token.setcreated()
    security = Security()
    security.tokens.append(token)
    client = Client(address + "?wsdl", location=address, wsse=security, cache=None)
answer = client.service.placePhoneOrder(
    sourceSystem="suds", externalId=str(uuid.uuid4()), seller=os.environ["SELLER"],
    customer={"surname": "Їжакевич", "name": "Іван", "phone": "0501234567"},
    item=[{"sku": os.environ["SKU"], "quantity": 1}],
    delivery={"carrier": "NOVA_POSHTA", "method": "PICKUP", "city": "Ніжин", "destination": "Відділення №1"},
    payment="CASH_ON_DELIVERY", doNotCall=True)
print(answer.orderNumber)
