// Places a phone order with gSOAP, by code that wsdl2h and soapcpp2 generate from the contract (gsoap_order.sh).
#include "CallCenterBinding.nsmap"
#include "soapCallCenterBindingProxy.h"
#include <cstdlib>
#include <iostream>

int main() {
  const std::string address = std::string(getenv("SERVER")) + "/soap/call-center";
  CallCenterBindingProxy client(address.c_str(), SOAP_C_UTFSTRING);
  client.soap->userid = getenv("TOKEN");
  client.soap->passwd = getenv("SECRET");

  ns1__Customer customer;
  customer.surname = "Їжакевич";
  customer.name = "Іван";
  customer.phone = "0501234567";
  ns1__Item item;
  item.sku = getenv("SKU");
  item.quantity = 1;
  ns1__Delivery delivery;
  delivery.carrier = "NOVA_POSHTA";
  delivery.method = ns1__DeliveryMethod__PICKUP;
  delivery.city = "Ніжин";
  delivery.destination = "Відділення №1";
  _ns1__placePhoneOrder order;
  order.sourceSystem = "gsoap";
  order.externalId = getenv("ID");
  order.seller = getenv("SELLER");
  order.customer = &customer;
  order.item.push_back(&item);
  order.delivery = &delivery;
  order.payment = ns1__PaymentMethod__CASH_USCOREON_USCOREDELIVERY;
  order.doNotCall = true;

  _ns1__placePhoneOrderResponse answer;
  if (client.placePhoneOrder(&order, answer) != SOAP_OK) {
    client.soap_stream_fault(std::cerr);
    return 1;
  }
  std::cout << answer.orderNumber << std::endl;
}
